import { type AnyRule, type Collection, Holding, inOrderOf, type Missing } from '../../checking/index.ts'
import { type LiveFault, type LiveReturn, plain, type RecordRow, rowsIn } from '../../from-record/index.ts'
import type { Known } from '../beside/known.ts'
import type { Tables } from '../rules/tables.ts'
import { checkPart, rulesNotRun, TABLES } from '../validating/check-part.ts'
import { placedAt } from '../validating/derived-columns.ts'

/** Rows of which children are looked at together: enough for rules to be worth their start. */
const LOT = 10_000

/** What rules find in the return that the record makes, by rule, then by table and row; and which did not run, for want of what. */
export type LiveFound = { faults: LiveFault[]; notRun: { code: string; missing: Missing }[] }

/**
 * Holds the return that the record makes to rules, in memory. Rules that look at last year's tables, too, run where `last` is
 * given.
 */
export function checkLive(
  now: LiveReturn,
  last: LiveReturn | undefined,
  rules: readonly AnyRule<Tables>[],
  collection: Collection & Known,
): LiveFound {
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
  const held = [holding.end()]
  const { found } = checkPart(held, rules, collection, { nth: 0, of: 1, lots })
  const faults = inOrderOf([found], TABLES.length, (rule, table, row) => ({
    rule: rules[rule]!,
    row: withWorkedOut(rowsOf.get(TABLES[table]!)![row]!, rules[rule]!, collection),
  }))
  return { faults: [...faults], notRun: rulesNotRun(held, rules, collection) }
}

/**
 * A row with those cells that the rule names and no record holds, as they are worked out of its postcodes: they are looked at,
 * and an answer to the rule is about them.
 */
function withWorkedOut(
  row: RecordRow,
  { fields }: AnyRule<Tables>,
  collection: Collection & Known,
): RecordRow {
  if (!fields.some(field => field.startsWith('PL_') && row.cells[field] === undefined)) return row
  const { HOME_POST, PL_POST } = row.cells
  const worked = placedAt({ HOME_POST: HOME_POST || null, PL_POST: PL_POST || null }, collection)
  const cells = Object.entries(worked).flatMap(([column, cell]) =>
    fields.includes(column) ? [[column, cell ?? '']] : [],
  )
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } }
}
