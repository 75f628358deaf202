import { type Day, isoDay } from '../../core/day.ts'
import { name } from '../../core/sql.ts'
import { type Ctx, indicatorView } from '../records/index.ts'
import type { Indicator } from './indicator.ts'

/** One row behind a figure: the child, the record that put them there, and how it counts. */
export type Behind = {
  childId: string | null
  childName: string
  recordKind: string
  recordId: string
  /** The event's day, or the day the spell began. */
  onDate: Day | null
  toOn: Day | null
  /** null = cannot tell. */
  numerator: boolean | null
  value: number | null
}

/** Which rows: those in the numerator, those only in the denominator, those that cannot be told, or all. */
export type Side = 'numerator' | 'rest' | 'cannot-tell' | 'all'

const SIDES: Record<Side, string> = {
  numerator: 'v.numerator is true',
  rest: 'v.numerator is false',
  'cannot-tell': 'v.numerator is null',
  all: 'true',
}

const within = (indicator: Indicator): string =>
  indicator.shape === 'spells'
    ? 'v.from_on <= $2 and (v.to_on is null or v.to_on > $2) and $1::date is not null'
    : 'v.on_date between $1 and $2'

/** How many rows behind a figure the viewer may see. */
export async function countBehind(
  ctx: Ctx,
  indicator: Indicator,
  from: Day,
  to: Day,
  side: Side,
): Promise<number> {
  await ctx.db.rows("select set_config('goldthread.as_at', $1, true)", [isoDay(to)])
  const row = await ctx.db.first<{ rows: number }>(
    `select count(*) as rows from ${name(indicatorView(indicator.id))} v where ${within(indicator)} and ${SIDES[side]}`,
    [isoDay(from), isoDay(to)],
  )
  return row?.rows ?? 0
}

/**
 * The rows behind a figure that the viewer may see, oldest first, a page of `limit` from `offset`. Only rows
 * the viewer may see come back: the figure itself counts every child.
 */
export async function behind(
  ctx: Ctx,
  indicator: Indicator,
  from: Day,
  to: Day,
  side: Side,
  limit: number,
  offset: number,
): Promise<Behind[]> {
  await ctx.db.rows("select set_config('goldthread.as_at', $1, true)", [isoDay(to)])
  const spells = indicator.shape === 'spells'
  const dates = spells ? 'v.from_on as on_date, v.to_on' : 'v.on_date, null::date as to_on'
  // The page is cut first: a name, and what to open, are looked up only for those on it.
  const opens = indicator.opens ? `(${indicator.opens.id})` : 'null::uuid'
  const rows = await ctx.db.rows<Record<string, unknown>>(
    `select b.*, coalesce(p.name, '') as child_name, ${opens} as opens
     from (select v.child_id, v.record_kind, v.record_id, ${dates}, v.numerator, v.value
           from ${name(indicatorView(indicator.id))} v where ${within(indicator)} and ${SIDES[side]}
           order by on_date, v.child_id, v.record_id limit $3 offset $4) b
     left join person_profile p on p.person_id = b.child_id
     order by b.on_date, b.child_id, b.record_id`,
    [isoDay(from), isoDay(to), limit, offset],
  )
  return rows.map(row => ({
    childId: (row.child_id ?? null) as string | null,
    childName: String(row.child_name),
    recordKind: row.opens && indicator.opens ? indicator.opens.kind : String(row.record_kind),
    recordId: String(row.opens ?? row.record_id),
    onDate: (row.on_date ?? null) as Day | null,
    toOn: (row.to_on ?? null) as Day | null,
    numerator: (row.numerator ?? null) as boolean | null,
    value: row.value === null || row.value === undefined ? null : Number(row.value),
  }))
}
