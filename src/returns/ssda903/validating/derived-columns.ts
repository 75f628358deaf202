import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Sheets = { readonly [name: string]: Sheet<unknown> | undefined }
type Written<Row> = { -readonly [column in keyof Row]: Row[column] }

/**
 * Fills the columns that a CSV return does not hold and its collection works out: whether a child is an unaccompanied
 * asylum-seeking child follows from whether they have a row in that table (ssda903-tables.json, derived columns).
 */
export function derive(sheets: Sheets, form: 'csv' | 'xml'): void {
  if (form === 'xml') return
  for (const suffix of ['', '_last']) {
    const header = sheets[`Header${suffix}`] as Sheet<Written<Tables['Header']>> | undefined
    const alone = sheets[`UASC${suffix}`] as Sheet<Tables['UASC']> | undefined
    if (header && alone) for (const row of header.rows) row.UASC = alone.of(row.CHILD).length > 0 ? '1' : '0'
  }
}
