import type { Table } from './column.ts'
import type { ReturnKind } from './source-row.ts'

/** A return's CSV tables, and how they are told by their columns. */
export type CsvReturn = {
  kind: ReturnKind
  tables: readonly Table[]
  /** The column that names the child, in one table or in each; none where a table is about nobody. */
  idColumn: string | ((table: Table) => string | undefined)
  /** The columns a table cannot do without. */
  required(table: Table): readonly string[]
  /** How column names are compared. */
  fold(name: string): string
}

/** What the first line of a CSV file says it is. */
export type Recognised = {
  csv: CsvReturn
  table: Table
  /** The standard's name for each place in a line; a name of the file's own where the standard has none. */
  names: string[]
  missing: string[]
  extra: string[]
  twice: string[]
}

/** A line with more cells than this is not the first line of any table. */
const MOST_COLUMNS = 500

/** Which table of which return has these columns; the one it comes nearest to, with what is missing; or none. */
export function recognise(cells: readonly string[], returns: readonly CsvReturn[]): Recognised | undefined {
  if (cells.length > MOST_COLUMNS) return undefined
  let best: { csv: CsvReturn; table: Table; share: number; found: number } | undefined
  for (const csv of returns) {
    const has = new Set(cells.map(csv.fold))
    for (const { table, telling, required } of tellingOf(csv)) {
      const missing = required.filter(name => !has.has(name)).length
      const found = telling.filter(name => has.has(name)).length
      if (found === 0 || (missing > 0 && found * 2 < telling.length)) continue
      const share = missing === 0 ? 2 : found / telling.length
      if (!best || share > best.share || (share === best.share && found > best.found))
        best = { csv, table, share, found }
    }
  }
  return best && compare(cells, best.csv, best.table)
}

/** By what each table of a return is told: names as they are compared. Found once: one return has 48 tables. */
function tellingOf(csv: CsvReturn): readonly Told[] {
  const known = toldBy.get(csv)
  if (known) return known
  const telling = tellingColumns(csv)
  const made = csv.tables.map(table => ({
    table,
    telling: telling(table).map(csv.fold),
    required: csv.required(table).map(csv.fold),
  }))
  toldBy.set(csv, made)
  return made
}

type Told = { table: Table; telling: readonly string[]; required: readonly string[] }
const toldBy = new WeakMap<CsvReturn, readonly Told[]>()

/** The columns that no other table of the return has: they tell which it is. */
function tellingColumns({ tables }: CsvReturn): (table: Table) => string[] {
  const inTables = new Map<string, number>()
  for (const { columns } of tables)
    for (const name of new Set(columns.map(column => column.name)))
      inTables.set(name, (inTables.get(name) ?? 0) + 1)
  return table => table.columns.map(column => column.name).filter(name => inTables.get(name) === 1)
}

function compare(cells: readonly string[], csv: CsvReturn, table: Table): Recognised {
  const standard = new Map(table.columns.map(column => [csv.fold(column.name), column.name]))
  const names = cells.map((cell, at) => standard.get(csv.fold(cell)) ?? (cell.trim() || `column ${at + 1}`))
  return {
    csv,
    table,
    names,
    missing: csv.required(table).filter(name => !names.includes(name)),
    extra: names.filter((name, at) => !standard.has(csv.fold(name)) && cells[at]?.trim() !== ''),
    twice: names.filter((name, at) => names.indexOf(name) !== at),
  }
}
