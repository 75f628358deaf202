import { BETWEEN_CELLS, type Holding } from '../../checking/index.ts'
import type { PlainChild } from '../../reading/plain-child.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { textOfPlain } from '../../reading/text-of.ts'
import { BETWEEN_PARTS } from '../rules/sheets.ts'
import type { TableName } from '../rules/tables.ts'
import { type Cells, HELD_TABLES, HeldTables, PLACE_OF } from './held-tables.ts'

const IDENTIFIERS = PLACE_OF.ChildIdentifiers
const CASES = PLACE_OF.CINdetails
const ASSESSMENTS = PLACE_OF.Assessments
const FACTORS = PLACE_OF.AssessmentFactorsList
const PLANS = PLACE_OF.ChildProtectionPlans
const REVIEWS = PLACE_OF.Reviews

/** What stands in a column of a row: what the file says, or a number that is counted, or the factors that come after it. */
const [SAYS, CHILD, CASE, ASSESSMENT, PLAN, LIST] = [0, 1, 2, 3, 4, 5]
const COUNTED: Readonly<Record<string, number>> = {
  LAchildID: CHILD,
  CINdetailsID: CASE,
  AssessmentID: ASSESSMENT,
  CPPID: PLAN,
  AssessmentFactors: LIST,
}
const STANDS = HELD_TABLES.map(({ columns }) => columns.map(column => COUNTED[column] ?? SAYS))
const columnOf = (table: TableName, column: string): number =>
  HELD_TABLES[PLACE_OF[table]]!.columns.indexOf(column)
const ID = columnOf('ChildIdentifiers', 'LAchildID')
const FACTOR = columnOf('AssessmentFactorsList', 'AssessmentFactor')

const PART_END = BETWEEN_PARTS.charCodeAt(0)
/** Bytes of a row beside the child's name and its own cells: of what parts them, and of numbers. */
const MOST_ELSE = 128

/**
 * Holds the rows of a census, in their order, with the numbers that a file leaves to be counted: a case within its child, an
 * assessment and a plan within their case. An assessment is held with its factors, which come after it.
 */
export class CensusRows {
  private readonly holding: Holding
  private readonly tables: HeldTables
  private cases = 0
  private assessments = 0
  private plans = 0
  private waiting: { row: SourceRow; keys: Cells; factors: string[] } | undefined

  constructor(holding: Holding, header: Cells | undefined) {
    this.holding = holding
    this.tables = new HeldTables(holding)
    if (header) this.tables.add('Header', '', header)
  }

  take(row: SourceRow): void {
    const { child, cells } = row
    const name = row.table as TableName
    if (name !== 'AssessmentFactorsList') this.end()
    this.count(PLACE_OF[name])
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

  /** Takes the rows of a child from the bytes that hold it, unless it has not one name of its own before all else. */
  takeChild(child: PlainChild, bytes: Uint8Array): boolean {
    const { rows, tables, lacks } = child
    if (rows === 0 || tables[0] !== IDENTIFIERS || child.from(0, ID) === child.to(0, ID)) return false
    for (let row = 1; row < rows; row++) if (tables[row] === IDENTIFIERS) return false
    this.end()
    const lot = this.holding.lotOf(textOfPlain(bytes.subarray(child.from(0, ID), child.to(0, ID))))
    for (let row = 0; row < rows; row++) {
      const table = tables[row]!
      this.count(table)
      this.write(child, row, table, bytes, lot)
      if (table === PLANS && lacks[row] === REVIEWS) this.write(child, -1, REVIEWS, bytes, lot)
    }
    return true
  }

  /** Writes the row of a child, or where it is -1, one that says nothing but whose it is. */
  private write(child: PlainChild, row: number, table: number, bytes: Uint8Array, lot: number): void {
    const [idFrom, idTo] = [child.from(0, ID), child.to(0, ID)]
    const most = (row < 0 ? 0 : child.bytes) + idTo - idFrom + MOST_ELSE
    const { bytes: out, from } = this.holding.room(most)
    const stands = STANDS[table]!
    let to = from
    for (let column = 0; column < stands.length; column++) {
      if (column > 0) out[to++] = BETWEEN_CELLS
      const what = stands[column]
      if (what === SAYS) {
        if (row >= 0) to = copied(bytes, child.from(row, column), child.to(row, column), out, to)
      } else if (what === CHILD) to = copied(bytes, idFrom, idTo, out, to)
      else if (what === LIST) to = this.writeFactors(child, row + 1, bytes, out, to)
      else
        to = written(
          what === CASE ? this.cases : what === ASSESSMENT ? this.assessments : this.plans,
          out,
          to,
        )
    }
    this.tables.addWritten(table, lot, to)
  }

  private writeFactors(
    child: PlainChild,
    first: number,
    bytes: Uint8Array,
    out: Uint8Array,
    at: number,
  ): number {
    let to = at
    for (let row = first; row < child.rows && child.tables[row] === FACTORS; row++) {
      if (row > first) out[to++] = PART_END
      to = copied(bytes, child.from(row, FACTOR), child.to(row, FACTOR), out, to)
    }
    return to
  }

  /** Counts a row that begins a case, an assessment or a plan. */
  private count(table: number): void {
    if (table === IDENTIFIERS) this.cases = 0
    else if (table === CASES) {
      this.cases += 1
      this.assessments = 0
      this.plans = 0
    } else if (table === ASSESSMENTS) this.assessments += 1
    else if (table === PLANS) this.plans += 1
  }
}

/** Copies the bytes of a cell, none where it is not there; gives where they end. */
function copied(bytes: Uint8Array, from: number, until: number, out: Uint8Array, at: number): number {
  if (from < 0) return at
  let to = at
  for (let i = from; i < until; i++) out[to++] = bytes[i]!
  return to
}

/** Writes a number; gives where it ends. */
function written(number: number, out: Uint8Array, at: number): number {
  if (number < 10) {
    out[at] = 48 + number
    return at + 1
  }
  const to = written(Math.floor(number / 10), out, at)
  out[to] = 48 + (number % 10)
  return to + 1
}
