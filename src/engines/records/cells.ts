import { type Day, isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { type Column, fieldColumns, KEPT_COLUMNS, snake } from './columns.ts'
import { type RecordKind, type Row, subjectColumn } from './declare.ts'

/** A database row as `pg` gives it, with Days and Instants already read. */
export type Cells = Record<string, unknown>

/** How the value of one column of a field becomes a parameter. */
function cellOf(kind: RecordKind, { field, part }: Column): (value: unknown) => unknown {
  const type = kind.fields[field]?.type
  if (type === 'day') return value => isoDay(value as Day)
  if (type === 'moment') return value => isoInstant(value as Instant)
  if (type === 'inexact') return value => isoDay((value as { earliest: Day; latest: Day })[part!])
  return value => value
}

type Cell = { name: string; field: string; cell: (value: unknown) => unknown }
const cellsOf = new WeakMap<RecordKind, readonly Cell[]>()

function columnCells(kind: RecordKind): readonly Cell[] {
  const known = cellsOf.get(kind)
  if (known) return known
  const made = fieldColumns(kind).map(column => ({
    name: column.name,
    field: column.field,
    cell: cellOf(kind, column),
  }))
  cellsOf.set(kind, made)
  return made
}

/** The columns and parameters for those fields of a kind that `values` states. */
export function toCells(kind: RecordKind, values: Cells): { columns: string[]; cells: unknown[] } {
  const columns: string[] = []
  const cells: unknown[] = []
  for (const { name, field, cell } of columnCells(kind)) {
    if (!(field in values)) continue
    const value = values[field] ?? null
    columns.push(name)
    cells.push(value === null ? null : cell(value))
  }
  return { columns, cells }
}

/** One value as COPY text: \N for empty, and the four characters that mean something to COPY escaped. */
export function copyCell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value !== 'string') return String(value)
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : value
}

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
