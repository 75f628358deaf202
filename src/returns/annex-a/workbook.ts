import { type SheetToWrite, workbookOf } from '../workbook/write-workbook.ts'
import type { ListColumn } from './list.ts'
import { type AnnexA, cellsOf, type MadeList } from './made.ts'
import { type Summary, summarySheet } from './summary.ts'

/** Annex A as a workbook, in pieces: a sheet a list with Ofsted's headings in their order, and a summary after them. */
export const annexWorkbook = (annex: AnnexA, summary: Summary): AsyncGenerator<Buffer> =>
  workbookOf([...annex.lists.map(sheetOf), summarySheet(summary)])

const sheetOf = (made: MadeList): SheetToWrite => ({
  name: made.list.table,
  columns: made.list.columns.map(column => ({
    title: column.heading,
    width: widthOf(column),
    isWrapped: false,
  })),
  rows: rowsOf(made),
})

function* rowsOf(made: MadeList): Generator<(string | number)[]> {
  for (const row of made.rows) yield cellsOf(made, row)
}

const WIDTHS: Record<ListColumn['holds'], number> = { id: 16, day: 13, count: 10, text: 24, choice: 24 }
const widthOf = ({ holds }: ListColumn): number => WIDTHS[holds]
