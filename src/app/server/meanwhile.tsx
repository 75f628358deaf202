import type { VNode } from 'preact'
import { isId, openRecord } from '../../engines/access/index.ts'
import {
  type FormAt,
  type Moment,
  momentNow,
  readMoment,
  type Saved,
  savedSince,
} from '../../engines/drafts/index.ts'
import { type Ctx, isOfPerson, one, type RecordKind, type Row } from '../../engines/records/index.ts'
import { recordHref } from '../../web/child/index.ts'
import { type SavedLine, SavedMeanwhile } from '../../web/drafts/index.ts'
import { allKinds } from '../preparing/kinds.ts'
import { fieldLine, wordsFor } from './record-words.ts'
import type { Visit } from './route.ts'
import type { Sent } from './sent.ts'
import { momentInWords } from './when.ts'

/** Most records shown of what was saved meanwhile. */
const MOST = 8

type Form = Readonly<Record<string, string>>

const kindOf = ({ site }: Visit, { kind }: Saved): RecordKind | undefined =>
  allKinds(site.found).find(({ table }) => table === kind)

/** Whom a form is about: the child of its address, and whoever is chosen in it. */
const peopleOf = ({ child }: FormAt, { said }: Sent): string[] => [
  ...(child === null ? [] : [child]),
  ...Object.values(said).flatMap(value => value.split(',').filter(isId)),
]

/** What colleagues saved with the form since it was begun; `news` leaves out what its writer was told of before. */
export async function savedMeanwhile(
  { ctx }: Visit,
  at: FormAt,
  sent: Sent,
  only?: 'news',
): Promise<Saved[]> {
  const since = await readMoment(ctx, sent.begun)
  if (!since) return []
  const all = await savedSince(ctx, at, peopleOf(at, sent), since)
  if (only === undefined || all.length === 0) return all
  for (const moment of [sent.told, sent.heard]) {
    const told = await readMoment(ctx, moment)
    if (!told) continue
    const later = new Set((await savedSince(ctx, at, peopleOf(at, sent), told)).map(({ id }) => id))
    all.splice(0, all.length, ...all.filter(({ id }) => later.has(id)))
  }
  return all
}

/** Which of them the viewer may read, before any is opened. */
export async function readable(visit: Visit, saved: readonly Saved[]): Promise<Saved[]> {
  const may: Saved[] = []
  for (const each of saved) {
    const kind = kindOf(visit, each)
    if (kind && (await one(visit.ctx, kind, each.id))) may.push(each)
  }
  return may
}

/** Those that the records just written would be second to: new, of the same kind, about the same. */
export const twiceOver = (saved: readonly Saved[], written: Ctx['written']): Saved[] =>
  saved.filter(
    ({ kind, person, isNew }) =>
      isNew && written.some(mine => mine.isNew && mine.kind === kind && mine.person === person),
  )

/**
 * Shows what was saved, as far as the viewer may read it, each opened and logged; null where that is nothing. `typed` is said
 * where the page has no form to go on with.
 */
export async function noticeOf(
  visit: Visit,
  saved: readonly Saved[],
  said: Form,
  isAlone = false,
): Promise<VNode | null> {
  const may = await readable(visit, saved)
  if (may.length === 0) return null
  const lines: SavedLine[] = []
  for (const each of may.slice(0, MOST)) lines.push(await lineOf(visit, each, said))
  return (
    <SavedMeanwhile
      saved={lines}
      more={Math.max(0, may.length - MOST)}
      isNew={may.some(({ isNew }) => isNew)}
      {...(isAlone && { typed: typedIn(visit, may, said) })}
    />
  )
}

async function lineOf(visit: Visit, saved: Saved, said: Form): Promise<SavedLine> {
  const { ctx } = visit
  const kind = kindOf(visit, saved)!
  const row = (await openRecord(ctx, kind, saved.id))!
  const lines = await saidIn(ctx, kind, row)
  const { people } = await wordsFor(ctx, kind, [row])
  const moved = intoForm(kind, row, lines, said)
  return {
    id: saved.id,
    by: saved.by,
    when: momentInWords(saved.savedAt),
    title: kind.title,
    about: isOfPerson(kind) ? (people.get(row.subject) ?? null) : null,
    href: recordHref(ctx, kind.table, saved.id),
    // Who wrote it is said above.
    lines: lines.filter(({ words }) => words !== saved.by),
    into: moved === undefined ? null : moved === said ? 'are' : 'can',
  }
}

type Line = { field: string; label: string; words: string }

/** What of a record the viewer may read, said field by field; links and ids are nobody's words. */
async function saidIn(ctx: Ctx, kind: RecordKind, row: Row<RecordKind>): Promise<Line[]> {
  const words = await wordsFor(ctx, kind, [row])
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    if (field.type === 'ref' || isId(String(row[name] ?? ''))) return []
    const line = fieldLine(words, name, field, row, undefined)
    return line.words ? [{ field: name, label: line.label, words: line.words }] : []
  })
}

/**
 * A form with the words of a record put below its own, question by question: the form itself where all are there already,
 * undefined where it asks none of them. A short answer is filled in only where there is none.
 */
function intoForm(
  kind: RecordKind,
  row: Row<RecordKind>,
  lines: readonly Line[],
  said: Form,
): Form | undefined {
  const into: Record<string, string> = {}
  let asks = false
  for (const { field, words } of lines) {
    const declared = kind.fields[field]
    const name = [field, `${field}-${row.subject}`].find(key => key in said)
    if (declared?.type !== 'text' || name === undefined) continue
    const mine = said[name] ?? ''
    if (declared.long) asks = true
    if (mine.includes(words)) continue
    if (mine.trim() === '') into[name] = words
    else if (declared.long) into[name] = `${mine.trimEnd()}\n\n${words}`
  }
  if (!asks) return undefined
  return Object.keys(into).length === 0 ? said : { ...said, ...into }
}

/** The form with a colleague's words put into it; undefined where there are no such words for the viewer. */
export async function withTheirWords(
  visit: Visit,
  saved: readonly Saved[],
  record: string,
  said: Form,
): Promise<Form | undefined> {
  const chosen = saved.find(({ id }) => id === record)
  const kind = chosen && kindOf(visit, chosen)
  const row = kind && (await openRecord(visit.ctx, kind, record))
  return kind && row && intoForm(kind, row, await saidIn(visit.ctx, kind, row), said)
}

/** What its writer typed, under the questions as the records ask them. */
function typedIn(visit: Visit, saved: readonly Saved[], said: Form): { label: string; words: string }[] {
  const kinds = saved.flatMap(each => kindOf(visit, each) ?? [])
  return Object.entries(said).flatMap(([name, words]) => {
    if (name.startsWith('_') || !/\s/.test(words.trim())) return []
    const label = kinds.flatMap(({ fields }) => fields[name.split('-')[0] ?? '']?.label ?? [])[0]
    return [{ label: label ?? 'In your words', words }]
  })
}

/** What a form goes on with once its writer was told: 'all' after it was held back, which is done once. */
export const toldNow = async (ctx: Ctx, { told }: Sent): Promise<Moment | 'all'> =>
  told === 'all' ? 'all' : momentNow(ctx)
