import type { CollectionYear } from '../../core/collection-year.ts'
import { type FoundFault, type FoundTable, keepOf, keepRun } from '../../engines/faults/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type LiveReturn, whyEmpty, whyLeftOut } from '../../returns/from-record/index.ts'
import type { Found } from '../discover.ts'
import type { KindName } from './kind-of.ts'
import type { CheckedRecord } from './live.ts'
import { LIVE_KINDS } from './live-kinds.ts'
import { openYears } from './open-years.ts'

/** Holds a return of a year to all its rules and keeps what they find. Needs the service's rights. */
export async function runRules(
  ctx: Ctx,
  found: readonly Found[],
  name: KindName,
  year: CollectionYear,
): Promise<{ children: number; faults: number }> {
  const began = performance.now()
  const checked = await LIVE_KINDS[name].check(ctx, found, year)
  const { made, broken, notRun } = checked
  const faults = foundIn(name, checked)
  await keepRun(ctx, {
    source: name,
    year,
    children: [...made.numbers.keys()],
    faults,
    broken: broken.map(({ code }) => code),
    notRun,
    tables: tableLines(made),
    seconds: Math.round(performance.now() - began) / 1000,
  })
  return { children: made.numbers.size, faults: faults.length }
}

/** The tables of a return as the record makes it; `why` says why one has no row, or that some have no place in it. */
export const tableLines = ({ tables }: LiveReturn): FoundTable[] =>
  tables.map(one => {
    const known = [whyEmpty(one).why, whyLeftOut(one.withoutPlace)].filter(Boolean)
    const why = known.map(sentence => `${sentence}.`).join(' ')
    return { table: one.table.name, rows: one.rows.length, ...(why === '' ? {} : { why }) }
  })

/** More children than these are not looked at again while somebody waits for their save: a load, which the morning follows. */
const MOST = 20

/**
 * Asks the rules again about children who were just written to, in the transaction that writes, of each return and open year in
 * which they stand: what is mended goes with the save that mends it. Needs the service's rights.
 */
export async function askRulesAgain(
  ctx: Ctx,
  found: readonly Found[],
  subjects: ReadonlySet<string>,
): Promise<void> {
  if (subjects.size > MOST) return
  const rows = await ctx.db.kept<{ name: KindName; year: CollectionYear; children: string[] }>(
    `select source as name, year, array_agg(child_id) as children from return_child
     where child_id = any($1::uuid[]) and year = any($2) group by 1, 2 order by 1, 2`,
    [[...subjects], openYears(ctx.today)],
  )
  if (rows.length === 0) return
  await ctx.db.run('savepoint rules')
  try {
    for (const { name, year, children } of rows) {
      const checked = await LIVE_KINDS[name].check(ctx, found, year, { among: children })
      await keepOf(ctx, name, year, children, foundIn(name, checked))
    }
    await ctx.db.run('release savepoint rules')
  } catch (error) {
    // Nobody’s save is lost to a rule that cannot be asked: the morning asks them all.
    await ctx.db.run('rollback to savepoint rules')
    process.stderr.write(`the rules were not asked again after a save: ${(error as Error).message}\n`)
  }
}

const foundIn = (name: KindName, { faults, isOver }: CheckedRecord): FoundFault[] =>
  faults.map(({ rule, row }) => ({
    child: row.person,
    rule: rule.code,
    table: row.table,
    kind: row.kind,
    record: row.id,
    atYearEnd: !isOver && LIVE_KINDS[name].isOfYearEnd({ rule, row }),
  }))
