import type { List } from '../list.ts'
import { cellsOf, type MadeRow } from '../made.ts'

/** What stands in a row of a list under some of our words and under that which makes it this row, by Ofsted’s headings. */
export function standsIn(list: List, row: MadeRow, words: readonly string[]): Record<string, string> {
  const cells = cellsOf({ list }, row)
  return Object.fromEntries(
    list.columns.flatMap(({ heading, says }, nth) =>
      says === list.key || words.includes(says) ? [[heading, String(cells[nth])] as const] : [],
    ),
  )
}
