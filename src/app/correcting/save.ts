import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Outcome, Problem } from '../../core/outcome.ts'
import { keepCorrection } from '../../engines/corrections/index.ts'
import { change, insert, type RecordKind, withdraw } from '../../engines/records/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { valueWords } from '../../web/record/index.ts'
import { typedValues } from '../server/action-form.ts'
import type { Visit } from '../server/route.ts'
import type { OpenedToCorrect } from './opened.ts'
import type { Question } from './questions.ts'

/** The questions that every correction asks: why, and of what others decided, where that is written down. */
export const WHY = 'correctionWhy'
export const WRITTEN_IN = 'correctionWrittenIn'

/** A change of one question's answer: what it says from now on, in the record's own type. */
type Change = Question & { answer: string; value: unknown }

/** The versions that a form was opened on, so that nobody writes over somebody else's change unseen. */
export const seenOf = ({ row, beside }: OpenedToCorrect): string =>
  [row.knownAt, beside?.knownAt].filter(one => one !== undefined).join(' ')

/**
 * Makes a new version of a record, and of its other half, of what was typed differently, and keeps why. Gives what changed, in words;
 * nothing where nothing is different. Refused with every problem: the caller takes back what was written until then.
 */
export async function saveCorrection(
  { ctx, form, viewer }: Visit,
  opened: OpenedToCorrect,
  questions: readonly Question[],
): Promise<Outcome<string[]>> {
  const read = readForm(
    questions.map(({ described }) => described),
    form,
  )
  if (read.problems.length > 0) return { ok: false, problems: read.problems }
  const { changes, problems } = changesIn(opened, questions, read.values)
  if (problems.length > 0) return { ok: false, problems }
  if (changes.length === 0) return { ok: true, value: [] }
  const why = (form[WHY] ?? '').trim()
  const writtenIn = (form[WRITTEN_IN] ?? '').trim()
  const wrong = [
    ...notSo(opened, changes, ctx.today, viewer.roles),
    ...(opened.corrects.wrong?.(saidBy(opened, changes), saidBy(opened, []), viewer) ?? []),
    ...(why === '' ? [{ field: WHY, message: 'Say why it is corrected' }] : []),
    ...(writtenIn === '' && changes.some(({ decidedBy }) => decidedBy)
      ? [{ field: WRITTEN_IN, message: 'Say where the decision is written down' }]
      : []),
  ]
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const written = await write(ctx, opened, changes, form.seen ?? '')
  if (!written.ok) return written
  await keepCorrection(
    ctx,
    { kind: opened.corrects.kind.table, id: opened.row.id, child: opened.row.subject },
    {
      fields: changes.map(({ described }) => described.name),
      why,
      writtenIn: writtenIn || null,
      putBack: false,
    },
  )
  return { ok: true, value: changes.map(inWords(opened)) }
}

const kindOf = ({ corrects }: OpenedToCorrect, of: Question['of']): RecordKind =>
  of === 'beside' ? corrects.beside!.kind : corrects.kind

function changesIn(
  opened: OpenedToCorrect,
  questions: readonly Question[],
  answers: Readonly<Record<string, string>>,
): { changes: Change[]; problems: Problem[] } {
  const different = questions.filter(
    ({ of, described: { name }, stands }) => compared(of, answers[name] ?? '') !== compared(of, stands),
  )
  const problems: Problem[] = []
  const changes = different.map((one): Change => {
    const answer = answers[one.described.name] ?? ''
    if (one.of === 'codes') return { ...one, answer, value: answer }
    const typed = typedValues(kindOf(opened, one.of), [one.described], answers)
    problems.push(...typed.problems)
    return { ...one, answer, value: typed.values[one.described.name] ?? null }
  })
  return { changes, problems }
}

/** An answer to be compared: ticked boxes come in the order of the page, and a browser sends words with its own ends of lines. */
const compared = (of: Question['of'], answer: string): string =>
  of === 'codes' ? answer.split(',').sort().join(',') : answer.trim().replaceAll('\r\n', '\n')

/** What cannot be of any record: a day still to come; and what is for others to decide. */
function notSo(
  { corrects: { decided, mayBeToCome = [] } }: OpenedToCorrect,
  changes: readonly Change[],
  today: Day,
  roles: readonly string[],
): Problem[] {
  return changes.flatMap(({ described: { name, type }, answer, value }): Problem[] => {
    if (type === 'date' && value !== null && (value as Day) > today && !mayBeToCome.includes(name))
      return [{ field: name, message: 'This day is still to come' }]
    if (!decided?.fields.includes(name) || roles.some(role => decided.may.some(one => one === role)))
      return []
    return answer === ''
      ? [
          {
            field: name,
            message: `That it was decided is for ${decided.by} to take back: give what it should say, or ask them`,
          },
        ]
      : []
  })
}

/** What the record would say, its other half's fields among them. */
const saidBy = ({ row, beside }: OpenedToCorrect, changes: readonly Change[]) => ({
  ...beside,
  ...row,
  ...Object.fromEntries(changes.map(({ described, value }) => [described.name, value])),
})

async function write(
  ctx: Visit['ctx'],
  { corrects, row, beside, under }: OpenedToCorrect,
  changes: readonly Change[],
  seen: string,
): Promise<Outcome<unknown>> {
  const [seenRow, seenBeside] = seen.split(' ').map(Number)
  const given = (one: Change) => [one.described.name, one.value] as const
  const ofRecord = Object.fromEntries(changes.filter(({ of }) => of === 'record').map(given))
  const same = corrects.beside?.same ?? []
  const ofBeside = Object.fromEntries([
    ...Object.entries(ofRecord).filter(([name]) => same.includes(name)),
    ...changes.filter(({ of }) => of === 'beside').map(given),
  ])
  // Where only its other half or what stands under it changes, the record itself has a version for the reason to stand at.
  const done = await change(ctx, corrects.kind, row.id, ofRecord, (seenRow ?? Number.NaN) as Instant)
  if (!done.ok) return done
  if (corrects.beside && beside && Object.keys(ofBeside).length > 0) {
    const half = await change(
      ctx,
      corrects.beside.kind,
      row.id,
      ofBeside,
      (seenBeside ?? Number.NaN) as Instant,
    )
    if (!half.ok) return half
  }
  const codes = changes.find(({ of }) => of === 'codes')
  if (!corrects.codes || !codes) return done
  const { kind, field, under: above } = corrects.codes
  const ticked = codes.answer.split(',').filter(Boolean)
  for (const one of under.filter(each => !ticked.includes(String(each[field])))) {
    const gone = await withdraw(ctx, kind, one.id)
    if (!gone.ok) return gone
  }
  for (const code of ticked.filter(each => !under.some(one => one[field] === each))) {
    const added = await insert(ctx, kind, row.subject, {
      ...(above ? { [above]: row.id } : {}),
      [field]: code,
    } as never)
    if (!added.ok)
      return {
        ok: false,
        problems: added.problems.map(({ message }) => ({ field: codes.described.name, message })),
      }
  }
  return done
}

/** 'When did it start: 3 March 2026, before 4 March 2026' */
const inWords =
  (opened: OpenedToCorrect) =>
  ({ of, described: { name, label, options }, answer, value, words }: Change): string => {
    const optionWords = () =>
      answer
        .split(',')
        .map(code => options?.find(option => option.value === code)?.text ?? code)
        .join('; ')
    const field = of === 'codes' ? undefined : kindOf(opened, of).fields[name]!
    const says = field && field.type !== 'ref' ? valueWords(field, value) : optionWords()
    return `${label.replace(/\?$/, '')}: ${says || 'nothing'}${words ? `, before ${words}` : ''}`
  }
