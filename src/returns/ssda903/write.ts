import { join } from 'node:path'
import type { RowBatches, SourceRow } from '../reading/source-row.ts'
import { writeCsv } from '../reading/write-csv.ts'
import { writeXml } from '../reading/write-xml.ts'
import { ALL_TABLES } from './tables.ts'
import { SSDA903_XML } from './xml.ts'

/** The files written, and the tables that this form has no place for. */
export type WrittenSsda903 = { files: string[]; leftOut: { table: string; rows: number }[] }

/**
 * Writes an SSDA903 return into a folder: as a CSV file a table, or as `ssda903.xml`. Rows may come in any order
 * for CSV and keep it within their table; for XML the rows of one child must come together. XML has no known
 * form for SWEpisodes and DoLo: those are counted in `leftOut`.
 */
export async function writeSsda903(
  rows: RowBatches,
  form: 'csv' | 'xml',
  dir: string,
): Promise<WrittenSsda903> {
  if (form === 'csv') return { files: await writeCsv(rows, ALL_TABLES, 'CHILD', dir), leftOut: [] }
  const file = join(dir, 'ssda903.xml')
  const { leftOut } = await writeXml(SSDA903_XML, undefined, sayingUasc(rows), file)
  return { files: [file], leftOut }
}

/**
 * In XML the Header says of every child whether they were unaccompanied (rule 105); from CSV, having a UASC row says it or
 * having none. A Header that says something, were it nothing, is written as it came.
 */
async function* sayingUasc(rows: RowBatches): AsyncGenerator<SourceRow[]> {
  let group: SourceRow[] = []
  const said = () => {
    const UASC = group.some(row => row.table === 'UASC') ? '1' : '0'
    return group.map(row =>
      row.table === 'Header' && row.cells.UASC === undefined
        ? { ...row, cells: { ...row.cells, UASC } }
        : row,
    )
  }
  for await (const batch of rows) {
    for (const row of batch) {
      if (group.length > 0 && group[0]!.child !== row.child) {
        yield said()
        group = []
      }
      group.push(row)
    }
  }
  if (group.length > 0) yield said()
}
