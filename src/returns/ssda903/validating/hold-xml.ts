import type { Holding } from '../../checking/index.ts'
import { readReturn } from '../../reading/read-return.ts'
import type { DetectedReturn, Problem, SourceFile } from '../../reading/source-row.ts'
import { ALL_TABLES } from '../tables.ts'
import { SAID_BY_HEADER, WITHOUT_XML } from '../xml.ts'

/** Columns of the tables that the XML form has; a Header there also says whether the child is seeking asylum alone. */
const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  ALL_TABLES.filter(({ name }) => !WITHOUT_XML.includes(name)).map(({ name, columns }) => [
    name,
    [...columns.map(column => column.name), ...(name === 'Header' ? ['UASC'] : [])],
  ]),
)

/**
 * Reads the XML form of a return and holds its rows as those of its CSV form: every table it has a place for is there, though no
 * child has a row of it, and what HEADER alone says of a child stands in each row that is about them. Throws UnreadableReturn.
 */
export async function holdXml(
  source: SourceFile,
  suffix: string,
  holding: Holding,
  report: (problem: Problem) => void,
): Promise<void> {
  const found: DetectedReturn = { id: '', kind: 'ssda903', form: 'xml', files: [{ source }] }
  const tables = new Map(
    [...COLUMNS].map(([table, columns]) => [
      table,
      { columns, nth: holding.begin({ name: `${table}${suffix}`, columns }), rows: 0 },
    ]),
  )
  let header: Readonly<Record<string, string>> = {}
  for await (const rows of readReturn(found, { report })) {
    for (const { table, cells, child } of rows) {
      const one = tables.get(table)
      if (!one) continue
      if (table === 'Header') header = cells
      const line = one.columns.map(column => {
        // In the XML form a row says whom it is about by where it stands.
        if (column === 'CHILD') return child
        return cells[column] ?? (SAID_BY_HEADER.includes(column) ? header[column] : undefined) ?? ''
      })
      holding.add(one.nth, one.rows++, child.toUpperCase(), line)
    }
  }
}
