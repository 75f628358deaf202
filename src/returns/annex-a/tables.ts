import type { Column, Table } from '../reading/column.ts'
import { integer, slashed, text } from '../reading/column.ts'
import type { CsvReturn } from '../reading/recognise.ts'
import type { List, ListColumn } from './list.ts'
import { LISTS } from './lists/index.ts'
import { CHILD_ID } from './who-columns.ts'

/** A list as a table to read. Choices are text: whoever reads them knows more ways to write one than its words. */
const tableOf = ({ table, columns }: List): Table => ({
  name: table,
  rows: 'many',
  columns: columns.map(columnOf),
})

function columnOf({ heading, holds }: ListColumn): Column {
  if (holds === 'day') return slashed(heading)
  return holds === 'count' ? integer(heading) : text(heading)
}

/** The heading by which a list is told from the others. */
const keyOf = ({ key, columns }: List): string => columns.find(({ says }) => says === key)!.heading

/** Annex A as it is read: a sheet a list, told by their headings. Earlier editions lack columns, so few are needed. */
export const ANNEX_RETURN: CsvReturn = {
  kind: 'annex-a',
  tables: LISTS.map(tableOf),
  idColumn: CHILD_ID,
  required: ({ name }) => {
    const list = LISTS.find(({ table }) => table === name)!
    return [list.columns[0]!.heading, keyOf(list)]
  },
  // Headings are copied from mails and PDFs: curly quotes, double spaces and capitals come with them.
  fold: heading => heading.trim().toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' '),
}

/** What makes a row of a list the same row in another file. */
export const ANNEX_KEYS = Object.fromEntries(LISTS.map(list => [list.table, { columns: [keyOf(list)] }]))
