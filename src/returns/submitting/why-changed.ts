import { formatDay } from '../../core/day.ts'
import { dayOf, type Instant, isoInstant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import { type Ctx, type RecordKind, subjectColumn } from '../../engines/records/index.ts'
import type { RowChange } from './compare.ts'

/** A change with why it is one, as far as the record tells. */
export type ToldChange = RowChange & { why: string }

type Version = { kind: string; id: string; person: string; known_at: Instant; is_first: boolean }

/**
 * Why each change came about, from what was written between two moments: its own record was written late, corrected or taken
 * out; another record of the child was; or nothing was, so that the child or row came into or out of what the year asks for.
 * `kinds` are those whose records make the return.
 */
export async function tellWhy(
  ctx: Ctx,
  changes: readonly RowChange[],
  kinds: readonly RecordKind[],
  from: Instant,
  to: Instant,
): Promise<ToldChange[]> {
  const people = [...new Set(changes.map(({ person }) => person))]
  const written = await writtenBetween(ctx, kinds, people, from, to)
  const titles = new Map(kinds.map(({ table, title }) => [table, title]))
  const byId = new Map<string, Version[]>()
  const byPerson = new Map<string, Version[]>()
  for (const version of written) {
    byId.set(version.id, [...(byId.get(version.id) ?? []), version])
    byPerson.set(version.person, [...(byPerson.get(version.person) ?? []), version])
  }
  return changes.map(change => {
    const row = change.what === 'gone' ? change.before : change.after
    // Several areas keep their part of one row under the same id.
    const own = byId.get(row.id) ?? []
    const itself = own.find(({ kind }) => kind === row.kind) ?? own[0]
    const other = byPerson.get(change.person)?.[0]
    return { ...change, why: whyOf(change, itself, other, titles) }
  })
}

function whyOf(
  { what }: RowChange,
  own: Version | undefined,
  other: Version | undefined,
  titles: ReadonlyMap<string, string>,
): string {
  if (own) {
    const day = formatDay(dayOf(own.known_at))
    if (what === 'added' && own.is_first) return `Recorded late: first written on ${day}.`
    return what === 'gone'
      ? `Its record was corrected on ${day}, and is no longer in scope.`
      : `Its record was corrected on ${day}.`
  }
  const scope = { added: ' It came into scope.', gone: ' It is no longer in scope.', changed: '' }[what]
  if (other) {
    const title = titles.get(other.kind) ?? other.kind
    return `Another record of the child was written on ${formatDay(dayOf(other.known_at))}: ${title}.${scope}`
  }
  return `Nothing about the child was written in between.${scope || ' The year, or how the return is made, is another.'}`
}

/** The last version of each record that was written after one moment and up to another, those of the newest first. */
async function writtenBetween(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  people: readonly string[],
  from: Instant,
  to: Instant,
): Promise<Version[]> {
  if (people.length === 0 || kinds.length === 0) return []
  const { live, history } = ctx.schemas
  const each = kinds.flatMap(kind => {
    const subject = subjectColumn(kind)
    if (!subject || subject === 'worker_id') return []
    return [
      `select '${name(kind.table).slice(1, -1)}' as kind, v.id, v.${name(subject)} as person, max(v.known_at) as known_at,
         not exists (select from ${name(live)}.${name(kind.table)} o where o.id = v.id and o.known_at <= $2)
         and not exists (select from ${name(history)}.${name(kind.table)} o where o.id = v.id and o.known_at <= $2) as is_first
       from (select id, ${name(subject)}, known_at from ${name(live)}.${name(kind.table)}
             union all select id, ${name(subject)}, known_at from ${name(history)}.${name(kind.table)}
             union all select id, ${name(subject)}, known_to from ${name(history)}.${name(kind.table)}) v
       where v.${name(subject)} = any($1::uuid[]) and v.known_at > $2 and v.known_at <= $3 group by v.id, v.${name(subject)}`,
    ]
  })
  return ctx.db.rows<Version>(`${each.join(' union all ')} order by known_at desc, id`, [
    people,
    isoInstant(from),
    isoInstant(to),
  ])
}
