import { Table, type TableProps } from './table.tsx'

/** A table whose rows become small cards on a telephone, each cell under the words of its column. */
export const StackingTable = (table: TableProps) => (
  <Table
    {...table}
    classes={`gt-stacks ${table.classes ?? ''}`.trim()}
    rows={table.rows?.map(row =>
      row
        ? row.map((cell, i) => ({
            ...cell,
            attributes: { 'data-label': String(table.head?.[i]?.text ?? ''), ...cell.attributes },
          }))
        : row,
    )}
  />
)
