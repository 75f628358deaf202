import type { Fields, LoadedRow, Made, Reading, RecordKind } from '../../engines/records/index.ts'
import { readAs, readYesOrNo } from './read-cell.ts'
import { SOURCE } from './rows.ts'
import type { SsdTable } from './table.ts'

/** What an area makes of a row beside the columns that are simply read: fields, and what is doubted of which column. */
export type Also = {
  values: Record<string, unknown>
  doubts?: { field?: string; column: string; message: string }[]
}

/** How an area reads a table of the dataset. */
export type SsdReadingOf<C extends string, F extends Fields> = {
  /** Which column each field is read from. */
  columns?: Partial<Record<keyof F & string, C>>
  /** Columns that `also` reads. */
  reads?: readonly C[]
  /** Those of them that hold Y or N: anything else is doubted. */
  yesNo?: readonly C[]
  also?(row: LoadedRow): Also
  /** A row that gives no record: nothing, or why, which becomes a doubt about a column. */
  unless?(row: LoadedRow): boolean | { column: C; message: string }
  /** The record's id, where it is not the row's own. */
  id?(row: LoadedRow): string | null
  /** What tells the same better, where the record has it: see Reading.givesWayTo. */
  givesWayTo?: Reading['givesWayTo']
  /** Whom the record is about, where it is not whom the row is about. */
  person?(row: LoadedRow): string
}

/** Declares how a table of the dataset becomes records of a kind. A column that a file leaves out says nothing. */
export function ssdReading<C extends string, F extends Fields>(
  table: SsdTable<C>,
  kind: RecordKind<F>,
  is: SsdReadingOf<NoInfer<C>, F>,
): Reading {
  const columns = (is.columns ?? {}) as Partial<Record<string, string>>
  const reads = [...Object.values(columns), ...(is.reads ?? []), ...(is.yesNo ?? []), table.key, table.person]
  return {
    source: SOURCE,
    table: table.name,
    gives: [kind],
    columns: reads.flatMap(column => column ?? []),
    ...(is.givesWayTo ? { givesWayTo: is.givesWayTo } : {}),
    make(row) {
      const id = is.id ? is.id(row) : kind.single ? row.person : row.rowId
      const left = is.unless?.(row)
      if (left === true || id === null) return []
      const person = is.person?.(row) ?? row.person
      if (left) return [{ kind, id, person, values: {}, doubts: [said(left)], noRecord: true }]
      const values: Record<string, unknown> = {}
      const doubts: Made['doubts'] = []
      const named: Record<string, string> = {}
      for (const [field, column = ''] of Object.entries(columns)) {
        const cell = row.cells[column]
        if (cell === undefined) continue
        named[field] = column
        const read = cell.trim() === '' ? { value: null } : readAs(kind.fields[field]!, cell)
        values[field] = read.value
        if ('doubt' in read) doubts.push({ field, column, message: `${column}: ${read.doubt}` })
      }
      for (const column of is.yesNo ?? []) {
        const cell = row.cells[column]?.trim() ?? ''
        if (cell !== '' && readYesOrNo(cell) === undefined)
          doubts.push({ column, message: `${column}: “${cell}” is not Y or N` })
      }
      const also = is.also?.(row)
      Object.assign(values, also?.values)
      doubts.push(...(also?.doubts ?? []).map(said))
      for (const check of kind.checks) {
        const message = check.test(values as never)
        if (message) doubts.push({ field: check.field, column: named[check.field] ?? '', message })
      }
      return [{ kind, id, person, values, doubts, columns: named }]
    },
  }
}

const said = <D extends { column: string; message: string }>(doubt: D): D => ({
  ...doubt,
  message: `${doubt.column}: ${doubt.message}`,
})

/** A cell without spaces around it; '' where there is none. */
export const cellOf = (row: LoadedRow, column: string): string => row.cells[column]?.trim() ?? ''

/** The id of the row that a cell refers to by the key of another table, about the same person. */
export function referred(row: LoadedRow, column: string, table: SsdTable): string | null {
  const cell = cellOf(row, column)
  return cell === '' ? null : row.idOfRow(table.name, table.key, cell)
}

/** A reference as a field, with a doubt where its row is not in this load. */
export function reference(row: LoadedRow, field: string, column: string, table: SsdTable): Also {
  const id = referred(row, column, table)
  const lost = id === null && cellOf(row, column) !== ''
  const message = `“${cellOf(row, column)}” is in no row of ${table.name} about the same person`
  return { values: { [field]: id }, ...(lost ? { doubts: [{ field, column, message }] } : {}) }
}

/** Whether and how a child was seen, from two columns of Y and N: 'alone', 'seen', 'not-seen' or not known. */
export function seenFrom(row: LoadedRow, seen: string, alone?: string): 'alone' | 'seen' | 'not-seen' | null {
  const was = readYesOrNo(cellOf(row, seen))
  if (alone !== undefined && was !== false && readYesOrNo(cellOf(row, alone))) return 'alone'
  return was === undefined ? null : was ? 'seen' : 'not-seen'
}

/** The flags of an outcome that are set; undefined where the cell is no JSON of flags. */
export function readFlags(cell: string): Set<string> | undefined {
  if (cell === '') return new Set()
  try {
    const read: unknown = JSON.parse(cell)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
    return new Set(
      Object.entries(read).flatMap(([flag, is]) => (is === 'Y' || is === 1 || is === true ? [flag] : [])),
    )
  } catch {
    return undefined
  }
}

/** The words of a JSON object's cells, by key; undefined where the cell is none. */
export function readWords(cell: string): Record<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(cell)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
    return Object.fromEntries(
      Object.entries(read).flatMap(([key, is]) =>
        typeof is === 'string' || typeof is === 'number' ? [[key.toUpperCase(), String(is).trim()]] : [],
      ),
    )
  } catch {
    return undefined
  }
}
