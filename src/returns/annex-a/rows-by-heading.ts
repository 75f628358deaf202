import type { RecordRow } from '../from-record/index.ts'
import { cellsOf, type MadeList } from './made.ts'
import { ANNEX_KEYS } from './tables.ts'

/** The rows of a list as they stand in the workbook, by Ofsted's headings, each with the record that it is. */
export const annexRows = (made: MadeList): RecordRow[] =>
  made.rows.map(row => {
    const cells = cellsOf(made, row).map((cell, nth) => [made.list.columns[nth]!.heading, String(cell)])
    return {
      table: made.list.table,
      kind: row.kind,
      id: row.id,
      person: row.person,
      cells: Object.fromEntries(cells) as Record<string, string>,
    }
  })

/** What tells a child's rows of a list apart. */
export const keysOfAnnex = (table: string): readonly string[] => ANNEX_KEYS[table]?.columns ?? []
