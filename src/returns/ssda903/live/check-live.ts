import { type AnyRule, type Collection, Holding, inOrderOf } from '../../checking/index.ts'
import { type LiveFault, type LiveReturn, plain, type RecordRow, rowsIn } from '../../from-record/index.ts'
import type { Known } from '../beside/known.ts'
import type { Tables } from '../rules/tables.ts'
import { checkPart, TABLES } from '../validating/check-part.ts'

/** Rows of which children are looked at together: enough for rules to be worth their start. */
const LOT = 10_000

/**
 * Holds the return that the record makes to rules, in memory: faults by rule, then by table and row. Rules that look at last
 * year's tables, too, run where `last` is given.
 */
export function checkLive(
  now: LiveReturn,
  last: LiveReturn | undefined,
  rules: readonly AnyRule<Tables>[],
  collection: Collection & Known,
): LiveFault[] {
  const years = [{ made: now, suffix: '' }, ...(last ? [{ made: last, suffix: '_last' }] : [])]
  const count = years.reduce((sum, { made }) => sum + rowsIn(made), 0)
  const lots = Math.max(1, Math.ceil(count / LOT))
  const holding = new Holding(lots)
  const rowsOf = new Map<string, readonly RecordRow[]>()
  // A table that nothing is built for is as one that was not handed in: no rule asks for it.
  for (const { made, suffix } of years)
    for (const { table, rows } of made.tables.filter(({ isBuilt }) => isBuilt)) {
      const columns = table.columns.map(({ name }) => name)
      const nth = holding.begin({ name: `${table.name}${suffix}`, columns })
      rowsOf.set(`${table.name}${suffix}`, rows)
      rows.forEach(({ cells }, at) => {
        holding.add(
          nth,
          at,
          cells.CHILD!.toUpperCase(),
          columns.map(column => plain(cells[column]!)),
        )
      })
    }
  const { found } = checkPart([holding.end()], rules, collection, { nth: 0, of: 1, lots })
  return [
    ...inOrderOf([found], TABLES.length, (rule, table, row) => ({
      rule: rules[rule]!,
      row: rowsOf.get(TABLES[table]!)![row]!,
    })),
  ]
}
