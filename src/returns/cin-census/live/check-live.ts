import type { Instant } from '../../../core/instant.ts'
import { addedUp, Holding, inOrderOf } from '../../checking/index.ts'
import {
  type LiveFault,
  type LiveReturn,
  type LiveRule,
  plain,
  type RecordRow,
  rowsIn,
} from '../../from-record/index.ts'
import { fieldsOf } from '../rules/fields.ts'
import { type AnyRowRule, type AnyRule, type AnyWholeRule, type Census, isAboutRows } from '../rules/rule.ts'
import { TABLE_NAMES, type TableName } from '../rules/tables.ts'
import { CensusRows } from '../validating/census-rows.ts'
import { checkPart } from '../validating/check-part.ts'
import { liveHeader } from './header.ts'
import { writtenRows } from './source-rows.ts'

/** What rules find in a census that the record makes: in its rows, and in the return as a whole, for which no row answers. */
export type LiveFound = { faults: LiveFault[]; broken: LiveRule[] }

/** Rows of which children are looked at together: enough for rules to be worth their start. */
const LOT = 10_000

/** Holds the census that the record makes to rules, in memory: faults by rule, then by table and row. */
export function checkLiveCensus(
  made: LiveReturn,
  rules: readonly AnyRule[],
  census: Census,
  at: Instant,
): LiveFound {
  const lots = Math.max(1, Math.ceil(rowsIn(made) / LOT))
  const holding = new Holding(lots)
  const held = new CensusRows(holding, liveHeader(made.year, undefined, at))
  const rowsOf = new Map<string, RecordRow[]>(TABLE_NAMES.map(name => [name, []]))
  for (const rows of writtenRows(made))
    for (const { source, record } of rows) {
      const cells = Object.entries(source.cells).map(([column, cell]) => [column, plain(cell)])
      held.take({ ...source, cells: Object.fromEntries(cells) })
      rowsOf.get(record.table)!.push(record)
    }
  held.end()

  const { found, counted = {} } = checkPart([holding.end()], rules, census, { nth: 0, of: 1, lots })
  const sums = addedUp([counted])
  // Rules see an assessment with what it found, in rows of their own.
  const factorsOf = new Map<string | undefined, string[]>()
  for (const { under, cells } of rowsOf.get('AssessmentFactorsList')!)
    factorsOf.set(under, [...(factorsOf.get(under) ?? []), cells.AssessmentFactor!])
  const withFactors = (row: RecordRow): RecordRow => ({
    ...row,
    cells: { ...row.cells, AssessmentFactors: (factorsOf.get(row.id) ?? []).join(' ') },
  })
  const aboutRows = rules.filter(isAboutRows)
  return {
    faults: [
      ...inOrderOf([found], TABLE_NAMES.length, (rule, nth, place, atFirst) => {
        const table = TABLE_NAMES[nth]!
        // What it says of itself follows from the year: no rule finds the Header, which is no record.
        const row = rowsOf.get(table)![place]!
        return {
          rule: told(aboutRows[rule]!, table, atFirst),
          row: table === 'Assessments' ? withFactors(row) : row,
        }
      }),
    ],
    broken: rules
      .filter((one): one is AnyWholeRule => !isAboutRows(one))
      .filter(({ code, isWrong }) => isWrong((sums[code] ?? {}) as never)),
  }
}

const told = (rule: AnyRowRule, table: TableName, atFirst: boolean): LiveRule => ({
  ...rule,
  fields: fieldsOf(rule, table, atFirst),
})
