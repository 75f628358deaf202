import { formatDay } from '../../core/day.ts'
import { dayOf, type Instant, isoInstant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import { type Ctx, type RecordKind, subjectColumn } from '../../engines/records/index.ts'
import { readDay } from '../checking/read-day.ts'
import type { RowChange } from './compare.ts'
import type { RowKeys } from './submission.ts'

/** A change with why it is one, as far as the record tells. */
export type ToldChange = RowChange & { why: string }

/** A record that was written between two moments, and when last; `isFirst` where it was first written between them. */
export type Written = { kind: string; id: string; person: string; knownAt: Instant; isFirst: boolean }

/**
 * Why each change came about, from what was written between two moments: its own record was written, late or as it happened,
 * added to, corrected or taken out; another record of the child was; or nothing was, so that the child or row came into or out
 * of what the year asks for. `kinds` are those whose records make the return.
 */
export async function tellWhy(
  ctx: Ctx,
  changes: readonly RowChange[],
  kinds: readonly RecordKind[],
  keys: RowKeys,
  { from, to }: { from: Instant; to: Instant },
): Promise<ToldChange[]> {
  const people = [...new Set(changes.flatMap(({ person }) => person || []))]
  const written = await writtenBetween(ctx, kinds, people, from, to)
  const titles = new Map(kinds.map(({ table, title }) => [table, title]))
  const [byId, byPerson] = [groupedBy(written, 'id'), groupedBy(written, 'person')]
  return changes.map(change => {
    const row = change.what === 'gone' ? change.before : change.after
    // Several areas keep their part of one row under the same id.
    const same = byId.get(row.id) ?? []
    const own = same.find(({ kind }) => kind === row.kind) ?? same[0]
    const other = byPerson.get(change.person)?.[0]
    const [first] = keys(row.table)
    const happened = first === undefined ? Number.NaN : readDay(row.cells[first] ?? '')
    return {
      ...change,
      why: own
        ? ofItsRecord(change, own, happened > dayOf(from))
        : ofAnother(change, other && { title: titles.get(other.kind) ?? other.kind, at: other.knownAt }),
    }
  })
}

function groupedBy(written: readonly Written[], by: 'id' | 'person'): Map<string, Written[]> {
  const groups = new Map<string, Written[]>()
  for (const one of written) {
    const group = groups.get(one[by])
    if (group) group.push(one)
    else groups.set(one[by], [one])
  }
  return groups
}

/** Why a row changed whose own record was written. `isSince`: what it tells of happened only after the first of the moments. */
export function ofItsRecord(
  change: RowChange,
  { knownAt, isFirst }: Pick<Written, 'knownAt' | 'isFirst'>,
  isSince: boolean,
): string {
  const day = formatDay(dayOf(knownAt))
  if (change.what === 'gone') return `Its record was corrected on ${day}, and is no longer in scope.`
  if (change.what === 'added' && isFirst)
    return isSince
      ? `It happened since, and was written on ${day}.`
      : `Recorded late: first written on ${day}.`
  return change.what === 'changed' && change.cells.every(({ before }) => before === '')
    ? `Its record was added to on ${day}.`
    : `Its record was corrected on ${day}.`
}

const SCOPE = { added: ' It came into scope.', gone: ' It is no longer in scope.', changed: '' } as const

/** Why a row changed whose own record was not written: another record of the child was, or none. */
export function ofAnother(
  { what }: Pick<RowChange, 'what'>,
  other: { title: string; at: Instant } | undefined,
): string {
  if (other)
    return `Another record of the child was written on ${formatDay(dayOf(other.at))}: ${other.title}.${SCOPE[what]}`
  return `Nothing about the child was written in between.${SCOPE[what] || ' The year or day, or how it is made, is another.'}`
}

/** The last version of each record that was written after one moment and up to another, those of the newest first. */
async function writtenBetween(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  people: readonly string[],
  from: Instant,
  to: Instant,
): Promise<Written[]> {
  if (people.length === 0 || kinds.length === 0) return []
  const { live, history } = ctx.schemas
  const each = kinds.flatMap(kind => {
    const subject = subjectColumn(kind)
    if (!subject || subject === 'worker_id') return []
    return [
      `select '${name(kind.table).slice(1, -1)}' as kind, v.id, v.${name(subject)} as person, max(v.known_at) as "knownAt",
         not exists (select from ${name(live)}.${name(kind.table)} o where o.id = v.id and o.known_at <= $2)
         and not exists (select from ${name(history)}.${name(kind.table)} o where o.id = v.id and o.known_at <= $2) as "isFirst"
       from (select id, ${name(subject)}, known_at from ${name(live)}.${name(kind.table)}
             union all select id, ${name(subject)}, known_at from ${name(history)}.${name(kind.table)}
             union all select id, ${name(subject)}, known_to from ${name(history)}.${name(kind.table)}) v
       where v.${name(subject)} = any($1::uuid[]) and v.known_at > $2 and v.known_at <= $3 group by v.id, v.${name(subject)}`,
    ]
  })
  return ctx.db.rows<Written>(`${each.join(' union all ')} order by "knownAt" desc, id`, [
    people,
    isoInstant(from),
    isoInstant(to),
  ])
}
