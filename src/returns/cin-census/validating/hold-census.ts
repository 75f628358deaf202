import type { Holding } from '../../checking/index.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { readReturn } from '../../reading/read-return.ts'
import type { DetectedReturn, Problem, SourceFile, SourceRow } from '../../reading/source-row.ts'
import { cinHeader } from '../header.ts'
import { BETWEEN_PARTS } from '../rules/sheets.ts'
import { COLUMNS, TABLE_NAMES, type TableName } from '../rules/tables.ts'

/** Reads a census file and holds its rows, each with the numbers of its case, assessment and plan. Throws UnreadableReturn. */
export async function holdCensus(
  source: SourceFile,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  const { header } = await cinHeader(source, DEFAULT_LIMITS)
  const found: DetectedReturn = { id: '', kind: 'cin-census', form: 'xml', files: [{ source }] }
  const held = new CensusRows(holding, header)
  for await (const rows of readReturn(found, { report })) for (const row of rows) held.take(row)
  held.end()
}

type Cells = Readonly<Record<string, string | undefined>>

/** The tables of a census as they are held: each row's cells in the order of its table's columns. */
class HeldTables {
  private readonly holding: Holding
  private readonly tables: Readonly<
    Record<TableName, { columns: readonly string[]; nth: number; rows: number }>
  >

  constructor(holding: Holding) {
    this.holding = holding
    this.tables = Object.fromEntries(
      TABLE_NAMES.map(name => {
        const { texts, days, lists } = COLUMNS[name]
        const columns = [...texts, ...days, ...lists]
        return [name, { columns, nth: holding.begin({ name, columns }), rows: 0 }]
      }),
    ) as unknown as typeof this.tables
  }

  add(name: TableName, child: string, cells: Cells): void {
    const table = this.tables[name]
    this.holding.add(
      table.nth,
      table.rows++,
      child,
      table.columns.map(column => cells[column] ?? ''),
    )
  }
}

/**
 * Holds the rows of a census, in their order, with the numbers that a file leaves to be counted: a case within its child, an
 * assessment and a plan within their case. An assessment is held with its factors, which come after it.
 */
export class CensusRows {
  private readonly tables: HeldTables
  private cases = 0
  private assessments = 0
  private plans = 0
  private waiting: { row: SourceRow; keys: Cells; factors: string[] } | undefined

  constructor(holding: Holding, header: Cells | undefined) {
    this.tables = new HeldTables(holding)
    if (header) this.tables.add('Header', '', header)
  }

  take(row: SourceRow): void {
    const { child, cells } = row
    const name = row.table as TableName
    if (name !== 'AssessmentFactorsList') this.end()
    if (name === 'ChildIdentifiers') this.cases = 0
    if (name === 'CINdetails') {
      this.cases += 1
      this.assessments = 0
      this.plans = 0
    }
    if (name === 'Assessments') this.assessments += 1
    if (name === 'ChildProtectionPlans') this.plans += 1
    const keys = {
      LAchildID: child,
      CINdetailsID: String(this.cases),
      AssessmentID: String(this.assessments),
      CPPID: String(this.plans),
    }
    if (name === 'Assessments') {
      this.waiting = { row, keys, factors: [] }
      return
    }
    if (name === 'AssessmentFactorsList') this.waiting?.factors.push(cells.AssessmentFactor ?? '')
    this.tables.add(name, child, { ...cells, ...keys })
    // A group of reviews that holds none is a review without its day.
    if (cells.Reviews === '') this.tables.add('Reviews', child, keys)
  }

  /** Says that no more factors come. */
  end(): void {
    if (!this.waiting) return
    const { row, keys, factors } = this.waiting
    this.waiting = undefined
    this.tables.add('Assessments', row.child, {
      ...row.cells,
      ...keys,
      AssessmentFactors: factors.join(BETWEEN_PARTS),
    })
  }
}
