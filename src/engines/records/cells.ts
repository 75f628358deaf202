import { type Day, isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { type Column, fieldColumns, KEPT_COLUMNS, snake } from './columns.ts'
import { type RecordKind, type Row, subjectColumn } from './declare.ts'

/** A database row as `pg` gives it, with Days and Instants already read. */
export type Cells = Record<string, unknown>

/** The value of one column of a field, as a parameter. */
function cell(kind: RecordKind, column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null
  const type = kind.fields[column.field]?.type
  if (type === 'inexact') {
    const inexact = value as { earliest: Day; latest: Day }
    return isoDay(column.part === 'latest' ? inexact.latest : inexact.earliest)
  }
  if (type === 'day') return isoDay(value as Day)
  if (type === 'moment') return isoInstant(value as Instant)
  return value
}

/** The columns and parameters for those fields of a kind that `values` states. */
export function toCells(kind: RecordKind, values: Cells): { columns: string[]; cells: unknown[] } {
  const columns: string[] = []
  const cells: unknown[] = []
  for (const column of fieldColumns(kind)) {
    if (!(column.field in values)) continue
    columns.push(column.name)
    cells.push(cell(kind, column, values[column.field]))
  }
  return { columns, cells }
}

/** The parameters for every field of a kind in the order of its columns, empty where `values` does not state it. */
export const allCells = (kind: RecordKind, values: Cells): unknown[] =>
  fieldColumns(kind).map(column => cell(kind, column, values[column.field]))

/** A database row as a record of its kind. */
export function fromCells<K extends RecordKind>(kind: K, cells: Cells): Row<K> {
  const row: Cells = { id: cells.id, subject: cells[subjectColumn(kind) ?? ''] ?? '' }
  for (const [field, declared] of Object.entries(kind.fields)) {
    if (declared.type === 'inexact') {
      const earliest = cells[`${snake(field)}_earliest`] ?? null
      row[field] =
        earliest === null ? null : { earliest, latest: cells[`${snake(field)}_latest`] ?? earliest }
    } else {
      row[field] = cells[snake(field)] ?? null
    }
  }
  for (const kept of KEPT_COLUMNS) row[kept.field] = cells[kept.name] ?? null
  return row as Row<K>
}
