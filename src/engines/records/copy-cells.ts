import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Cells } from './cells.ts'
import { type Column, fieldColumns } from './columns.ts'
import type { CopyRows } from './copy-rows.ts'
import type { FieldType, RecordKind } from './declare.ts'

/** Puts every field of a kind into a row, in the order of its columns; empty where it is not stated. */
export function copyCells(row: CopyRows, kind: RecordKind, values: Cells): void {
  for (const column of fieldColumns(kind)) {
    const value = values[column.field] ?? null
    if (value === null) row.nothing()
    else putCell(row, kind.fields[column.field]!.type, column, value)
  }
}

function putCell(row: CopyRows, type: FieldType, { part }: Column, value: unknown): void {
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
      row.day((value as { earliest: Day; latest: Day })[part!])
      break
  }
}
