import { type Day, isoDay } from '../../core/day.ts'
import { asService, type Ctx } from '../records/index.ts'
import type { KeptRun } from './fault.ts'

/** The last run of a return of a year; undefined where there was none. */
export const lastRun = (ctx: Ctx, source: string, year: string): Promise<KeptRun | undefined> =>
  ctx.db.first<KeptRun>(
    `select on_day as "on", at, children, broken, not_run as "notRun", tables, seconds from return_run
     where source = $1 and year = $2 order by on_day desc limit 1`,
    [source, year],
  )

/** Asks for a year besides those that are run each day. The caller has judged whether the viewer may. */
export async function askForYear(ctx: Ctx, source: string, year: string): Promise<void> {
  await asService(ctx, async () => {
    await ctx.db.run('insert into return_asked (source, year) values ($1, $2) on conflict do nothing', [
      source,
      year,
    ])
  })
}

/** The years that somebody asked for; they are asked for no longer. Needs the service's rights. */
export async function takeAsked(ctx: Ctx, source: string): Promise<string[]> {
  const rows = await ctx.db.rows<{ year: string }>(
    'delete from return_asked where source = $1 returning year',
    [source],
  )
  return rows.map(({ year }) => year)
}

/** How much each rule finds as things stand, among children whom the viewer may see. */
export const countsByRule = (
  ctx: Ctx,
  source: string,
  year: string,
): Promise<{ rule: string; atYearEnd: boolean; faults: number }[]> =>
  ctx.db.rows(
    `select rule, at_year_end as "atYearEnd", count(*)::int as faults from return_fault
     where source = $1 and year = $2 group by 1, 2 order by 1`,
    [source, year],
  )

/** How many children stand in the return, among those whom the viewer may see. */
export async function childrenIn(ctx: Ctx, source: string, year: string): Promise<number> {
  const row = await ctx.db.first<{ n: number }>(
    'select count(*)::int as n from return_child where source = $1 and year = $2',
    [source, year],
  )
  return row?.n ?? 0
}

/** What was counted on one day: null is the team of children whom nobody has. */
export type DayCount = { on: Day; team: string | null; rule: string; faults: number }

/**
 * What there is to put right, day by day from a day on, by team and rule: without what is asked at the year's end alone,
 * and without children whose record few may see, so that everybody reads the same.
 */
export const countsSince = (ctx: Ctx, source: string, year: string, since: Day): Promise<DayCount[]> =>
  ctx.db.rows(
    `select on_day as "on", team, rule, sum(faults)::int as faults from return_count
     where source = $1 and year = $2 and on_day >= $3 and not at_year_end group by 1, 2, 3 order by 1, 2, 3`,
    [source, year, isoDay(since)],
  )

/** The days from a day on, on which the rules were run. */
export async function daysRun(ctx: Ctx, source: string, year: string, since: Day): Promise<Day[]> {
  const rows = await ctx.db.rows<{ on: Day }>(
    'select on_day as "on" from return_run where source = $1 and year = $2 and on_day >= $3 order by 1',
    [source, year, isoDay(since)],
  )
  return rows.map(({ on }) => on)
}

/** What a rule finds at a record, as it is kept. */
export type FaultAt = {
  source: string
  year: string
  rule: string
  table: string
  kind: string
  record: string
  child: string
}

/** What is wrong with a child's records as things stand, in returns of these years: as far as the viewer may see it. */
export const faultsOfChild = (ctx: Ctx, child: string, years: readonly string[]): Promise<FaultAt[]> =>
  ctx.db.rows<FaultAt>(
    `select source, year, rule, table_name as "table", record_kind as kind, record_id as record, child_id as child from return_fault
     where child_id = $1 and year = any($2) order by at_year_end, source, year desc, rule, table_name, record_id`,
    [child, years],
  )
