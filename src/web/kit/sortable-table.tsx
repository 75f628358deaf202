import { Table, type TableCell, type TableProps } from './table.tsx'

export type SortableHead = TableCell & { sort?: 'ascending' | 'descending' | 'none' | false }

/** What a cell is sorted by where that is not its words: a number, or a day's number. */
export const sortedBy = (value: number | string): TableCell['attributes'] => ({ 'data-sort-value': value })

/** A table whose columns the script lets a person sort; without script it stays in its own order. */
export const SortableTable = ({
  head,
  ...table
}: Omit<TableProps, 'head'> & { head: readonly SortableHead[] }) => (
  <Table
    {...table}
    attributes={{ 'data-module': 'moj-sortable-table', ...table.attributes }}
    head={head.map(({ sort, ...cell }) => ({
      ...cell,
      attributes: { ...(sort !== false && { 'aria-sort': sort ?? 'none' }), ...cell.attributes },
    }))}
  />
)
