import type { CollectionYear } from '../../core/collection-year.ts'
import { type FoundFault, keepOf, keepRun } from '../../engines/faults/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { SOURCE, whyEmpty } from '../../returns/ssda903/live/index.ts'
import type { Found } from '../discover.ts'
import { type CheckedRecord, checkRecord, isOfYearEnd } from './live.ts'
import { openYears } from './open-years.ts'

/** Holds the SSDA903 of a year to all its rules and keeps what they find. Needs the service's rights. */
export async function runRules(
  ctx: Ctx,
  found: readonly Found[],
  year: CollectionYear,
): Promise<{ children: number; faults: number }> {
  const began = performance.now()
  const checked = await checkRecord(ctx, found, year)
  const { made } = checked
  const faults = foundIn(checked)
  await keepRun(ctx, {
    source: SOURCE,
    year,
    children: [...made.numbers.keys()],
    faults,
    tables: made.tables.map(one => ({ table: one.table.name, rows: one.rows.length, ...whyEmpty(one) })),
    seconds: Math.round(performance.now() - began) / 1000,
  })
  return { children: made.numbers.size, faults: faults.length }
}

/** More children than these are not looked at again while somebody waits for their save: a load, which the morning follows. */
const MOST = 20

/**
 * Asks the rules again about children who were just written to, in the transaction that writes, of each open year in whose
 * return they stand: what is mended goes with the save that mends it. Needs the service's rights.
 */
export async function askRulesAgain(
  ctx: Ctx,
  found: readonly Found[],
  subjects: ReadonlySet<string>,
): Promise<void> {
  if (subjects.size > MOST) return
  const rows = await ctx.db.kept<{ year: CollectionYear; children: string[] }>(
    `select year, array_agg(child_id) as children from return_child
     where source = $1 and child_id = any($2::uuid[]) and year = any($3) group by 1 order by 1`,
    [SOURCE, [...subjects], openYears(ctx.today)],
  )
  if (rows.length === 0) return
  await ctx.db.run('savepoint rules')
  try {
    for (const { year, children } of rows) {
      const checked = await checkRecord(ctx, found, year, { among: children })
      await keepOf(ctx, SOURCE, year, children, foundIn(checked))
    }
    await ctx.db.run('release savepoint rules')
  } catch (error) {
    // Nobody’s save is lost to a rule that cannot be asked: the morning asks them all.
    await ctx.db.run('rollback to savepoint rules')
    process.stderr.write(`the rules were not asked again after a save: ${(error as Error).message}\n`)
  }
}

const foundIn = ({ faults, isOver }: CheckedRecord): FoundFault[] =>
  faults.map(({ rule, row }) => ({
    child: row.person,
    rule: rule.code,
    table: row.table,
    kind: row.kind,
    record: row.id,
    atYearEnd: !isOver && isOfYearEnd({ rule }),
  }))
