import { type Day, formatDay, parseDay } from '../../core/day.ts'
import { dayOf, type Instant, parseMoment } from '../../core/instant.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Action, Viewer } from '../../engines/area.ts'
import { type Ctx, canMark, type Field, list, type RecordKind } from '../../engines/records/index.ts'
import type { FieldDescription, FieldOption } from '../../web/kit/index.ts'

/** Beyond this many answers a list that opens is quicker than a column of radios. */
const MOST_RADIOS = 8

/** The questions of an action's form, from the fields that its kind declares. A person is never asked for by id. */
export async function questionsOf(
  ctx: Ctx,
  viewer: Viewer,
  action: Pick<Action, 'form' | 'ask' | 'needs' | 'choices'>,
  child: string,
): Promise<FieldDescription[]> {
  const choices = (await action.choices?.(ctx, viewer)) ?? {}
  const names = action.ask ?? Object.keys(action.form.fields)
  const questions: FieldDescription[] = []
  for (const name of names) {
    const field = action.form.fields[name]
    if (!field || field.type === 'person') continue
    const described = {
      name,
      label: field.label,
      hint: field.hint,
      optional: field.empty && !action.needs?.includes(name),
      marks: canMark(action.form, field),
    }
    const target = field.to?.()
    const options = choices[name]
    if (options) questions.push({ ...described, optional: false, type: 'select', options })
    else if (target) {
      const options = await recordsOf(ctx, target, child)
      // A reference that may be left out is not asked for where there is nothing to refer to.
      if (options.length > 0 || !field.empty) questions.push({ ...described, type: 'choice', options })
    } else questions.push({ ...described, ...typeOf(field) })
  }
  return questions
}

function typeOf(field: Field): Pick<FieldDescription, 'type' | 'options'> {
  if (field.type === 'choice') {
    const options = Object.entries(field.codes ?? {}).map(([value, text]) => ({ value, text }))
    return { type: options.length > MOST_RADIOS ? 'select' : 'choice', options }
  }
  if (field.type === 'text') return { type: field.long ? 'textarea' : 'text' }
  if (field.type === 'day') return { type: 'date' }
  if (field.type === 'moment') return { type: 'datetime' }
  if (field.type === 'inexact' || field.type === 'yes-no' || field.type === 'number')
    return { type: field.type }
  return { type: 'text' }
}

/** A record of a kind as it is told apart from others: 'Child protection plan, 3 March 2026', by its first day. */
export function datedRecord(
  kind: RecordKind,
  row: Readonly<Record<string, unknown>>,
): { on: Day | null; text: string } {
  const [dated] = Object.entries(kind.fields).filter(([, { type }]) => type === 'day' || type === 'moment')
  const [name, field] = dated ?? []
  const said = (name === undefined ? null : (row[name] ?? null)) as number | null
  const on = said !== null && field?.type === 'moment' ? dayOf(said as Instant) : (said as Day | null)
  return { on, text: on === null ? `${kind.title}, no date` : `${kind.title}, ${formatDay(on)}` }
}

/** The child's own records of a kind, newest first, as answers. */
async function recordsOf(ctx: Ctx, kind: RecordKind, child: string): Promise<FieldOption[]> {
  const rows = (await list(ctx, kind, child)) as unknown as ({ id: string } & Record<string, unknown>)[]
  return rows
    .map(row => ({ id: row.id, ...datedRecord(kind, row) }))
    .sort((a, b) => (b.on ?? 0) - (a.on ?? 0))
    .map(({ id, text }) => ({ value: id, text }))
}

/** What was answered, as the record's own types: null where left empty. Says which answers cannot be. */
export function typedValues(
  kind: RecordKind,
  questions: readonly FieldDescription[],
  answers: Readonly<Record<string, string>>,
): { values: Record<string, unknown>; problems: Problem[] } {
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const { name, label, options } of questions) {
    const field = kind.fields[name]
    const answer = answers[name] ?? ''
    if (!field) continue
    const value = answer === '' ? null : typed(field, answer)
    values[name] = value ?? null
    if (value === undefined) problems.push({ field: name, message: `${label}: enter a whole number` })
    if (
      (field.to || (field.type === 'text' && options)) &&
      answer !== '' &&
      !options?.some(option => option.value === answer)
    )
      problems.push({ field: name, message: `Choose one of the answers to: ${label}` })
  }
  return { values, problems }
}

/** One answer in its field's type; undefined when it cannot be (dates were read already). */
function typed(field: Field, answer: string): unknown {
  switch (field.type) {
    case 'day':
      return parseDay(answer)
    case 'moment':
      return parseMoment(answer)
    case 'inexact': {
      const [earliest = '', latest = ''] = answer.split('/')
      return { earliest: parseDay(earliest), latest: parseDay(latest) }
    }
    case 'yes-no':
      return answer === 'yes'
    case 'number':
      return /^-?\d{1,9}$/.test(answer) ? Number(answer) : undefined
    default:
      return answer
  }
}
