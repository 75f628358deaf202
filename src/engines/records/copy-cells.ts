import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Cells } from './cells.ts'
import { fieldColumns } from './columns.ts'
import type { CopyRows } from './copy-rows.ts'
import type { FieldType, RecordKind } from './declare.ts'

type Part = 'earliest' | 'latest'
type Cell = { field: string; type: FieldType; part?: Part }

// Found once, as a city asks ten million times.
const cellsOf = new WeakMap<RecordKind, readonly Cell[]>()

function columnCells(kind: RecordKind): readonly Cell[] {
  const known = cellsOf.get(kind)
  if (known) return known
  const made = fieldColumns(kind).map(
    ({ field, part }): Cell => ({ field, type: kind.fields[field]!.type, ...(part ? { part } : {}) }),
  )
  cellsOf.set(kind, made)
  return made
}

/** Puts every field of a kind into a row, in the order of its columns; empty where it is not stated. */
export function copyCells(row: CopyRows, kind: RecordKind, values: Cells): void {
  for (const cell of columnCells(kind)) {
    const value = values[cell.field] ?? null
    if (value === null) row.nothing()
    else putCell(row, cell, value)
  }
}

function putCell(row: CopyRows, { type, part }: Cell, value: unknown): void {
  switch (type) {
    case 'text':
    case 'choice':
      row.text(value as string)
      break
    case 'ref':
    case 'person':
      row.id(value as string)
      break
    case 'day':
      row.day(value as Day)
      break
    case 'moment':
      row.moment(value as Instant)
      break
    case 'yes-no':
      row.yesNo(value as boolean)
      break
    case 'number':
      row.whole(value as number)
      break
    case 'inexact':
      row.day((value as Record<Part, Day>)[part!])
      break
  }
}
