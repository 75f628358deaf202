import { isoDay } from '../../core/day.ts'
import { FEW_MAY_SEE } from '../access/index.ts'
import { at, type Ctx } from '../records/index.ts'
import type { FoundFault, FoundRun } from './fault.ts'

/** The new faults as rows, from one array a column. */
const GIVEN = `unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::boolean[])
  n (child_id, rule, table_name, record_kind, record_id, at_year_end)`

const columns = (faults: readonly FoundFault[]): unknown[] => [
  faults.map(({ child }) => child),
  faults.map(({ rule }) => rule),
  faults.map(({ table }) => table),
  faults.map(({ kind }) => kind),
  faults.map(({ record }) => record),
  faults.map(({ atYearEnd }) => atYearEnd),
]

/**
 * Keeps what a run of all rules found, in place of what was found before, and how much of it each team has today, the day
 * of `ctx.now`. What was wrong before keeps the day since when. Needs the service's rights.
 */
export async function keepRun(ctx: Ctx, run: FoundRun): Promise<void> {
  const { source, year, children } = run
  const of = [source, year]
  await ctx.db.run(
    'delete from return_child where source = $1 and year = $2 and not (child_id = any($3::uuid[]))',
    [...of, children],
  )
  await ctx.db.run(
    'insert into return_child (source, year, child_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing',
    [...of, children],
  )
  await replace(ctx, source, year, run.faults)
  await ctx.db.run(
    `insert into return_run (source, year, on_day, at, children, broken, tables, seconds, not_run)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (source, year, on_day) do update set at = excluded.at, children = excluded.children,
       broken = excluded.broken, tables = excluded.tables, seconds = excluded.seconds, not_run = excluded.not_run`,
    [
      ...of,
      isoDay(ctx.today),
      at(ctx.now),
      children.length,
      run.broken,
      JSON.stringify(run.tables),
      run.seconds,
      JSON.stringify(run.notRun),
    ],
  )
  await count(ctx, source, year)
}

/** Keeps what the rules find of some children now, in place of what they found of them before. Needs the service's rights. */
export const keepOf = (
  ctx: Ctx,
  source: string,
  year: string,
  children: readonly string[],
  faults: readonly FoundFault[],
): Promise<void> => replace(ctx, source, year, faults, children)

async function replace(
  ctx: Ctx,
  source: string,
  year: string,
  faults: readonly FoundFault[],
  among?: readonly string[],
): Promise<void> {
  const values = [source, year, ...columns(faults)]
  await ctx.db.run(
    `delete from return_fault f where f.source = $1 and f.year = $2 and ($9::uuid[] is null or f.child_id = any($9))
       and not exists (select from ${GIVEN} where n.child_id = f.child_id and n.rule = f.rule
         and n.table_name = f.table_name and n.record_id = f.record_id and n.record_kind = f.record_kind)`,
    [...values, among ?? null],
  )
  if (faults.length === 0) return
  await ctx.db.run(
    `insert into return_fault as f
       (source, year, child_id, rule, table_name, record_kind, record_id, at_year_end, found_on)
     select distinct on (child_id, rule, table_name, record_id)
       $1, $2, child_id, rule, table_name, record_kind, record_id, at_year_end, $9::date from ${GIVEN}
     on conflict (source, year, child_id, rule, table_name, record_id) do update set at_year_end = excluded.at_year_end
       where f.at_year_end <> excluded.at_year_end`,
    [...values, isoDay(ctx.today)],
  )
}

/** Who has each child today: whoever leads, the newest of them, else whoever works with the child. */
const TEAMS = `select distinct on (w.child_id) w.child_id, w.team from worker_allocation w
  where (w.from_on is null or w.from_on <= $3::date) and (w.to_on is null or w.to_on > $3::date)
  order by w.child_id, w.leads nulls last, w.from_on desc nulls last`

async function count(ctx: Ctx, source: string, year: string): Promise<void> {
  const of = [source, year, isoDay(ctx.today)]
  await ctx.db.run('delete from return_count where source = $1 and year = $2 and on_day = $3', of)
  await ctx.db.run(
    `insert into return_count (source, year, on_day, rule, team, at_year_end, faults, children)
     select $1, $2, $3::date, f.rule, t.team, f.at_year_end, count(*)::int, count(distinct f.child_id)::int
     from return_fault f left join (${TEAMS}) t on t.child_id = f.child_id
     where f.source = $1 and f.year = $2 and not (f.child_id in (${FEW_MAY_SEE})) group by f.rule, t.team, f.at_year_end`,
    of,
  )
}
