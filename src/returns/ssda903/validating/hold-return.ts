import type { Held } from '../../checking/index.ts'
import { csvTable } from '../../reading/csv-table.ts'
import { CSV_RETURNS } from '../../reading/formats.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import { readReturn } from '../../reading/read-return.ts'
import type { DetectedReturn, Problem } from '../../reading/source-row.ts'
import { columnsOf } from '../rules/tables.ts'

/** A return of one year, and what its tables are called beside those of the other. */
export type YearOfReturn = { found: DetectedReturn; suffix: '' | '_last' }

/** Where a row is held: nowhere, or in one of several. */
export type Where = (table: string, child: string) => readonly Held[]

/** Reads a return and holds its rows, each where `where` says. Gives no problem twice; throws UnreadableReturn. */
export async function holdReturn(
  { found, suffix }: YearOfReturn,
  where: Where,
  all: readonly Held[],
  report: (problem: Problem) => void,
): Promise<void> {
  if (found.form === 'xml') await holdXml({ found, suffix }, where, all, report)
  else await holdCsv({ found, suffix }, where, all, report)
}

async function holdCsv(
  { found, suffix }: YearOfReturn,
  where: Where,
  all: readonly Held[],
  report: (problem: Problem) => void,
): Promise<void> {
  const csv = CSV_RETURNS.find(({ kind }) => kind === 'ssda903')!
  for (const { source } of found.files) {
    let began: Map<Held, number> | undefined
    for await (const { heading, lines } of csvTable(source, csv, DEFAULT_LIMITS, report)) {
      const name = `${heading.table.name}${suffix}`
      began ??= new Map(all.map(held => [held, held.begin({ name, columns: heading.names })]))
      for (const { at, cells } of lines) {
        const child = (cells[heading.idAt] ?? '').trim().toUpperCase()
        for (const held of where(name, child)) held.add(began.get(held)!, at, child, cells)
      }
    }
  }
}

async function holdXml(
  { found, suffix }: YearOfReturn,
  where: Where,
  all: readonly Held[],
  report: (problem: Problem) => void,
): Promise<void> {
  const tables = new Map<string, { columns: string[]; began: Map<Held, number>; rows: number }>()
  for await (const rows of readReturn(found, { report })) {
    for (const { table, cells, child: id } of rows) {
      const name = `${table}${suffix}`
      let one = tables.get(name)
      if (!one) {
        const { texts, days } = columnsOf(table) ?? { texts: [], days: [] }
        const columns = [...texts, ...days]
        one = { columns, began: new Map(all.map(held => [held, held.begin({ name, columns })])), rows: 0 }
        tables.set(name, one)
      }
      const child = id.toUpperCase()
      // In the XML form a row says whom it is about by where it stands.
      const line = one.columns.map(column => (column === 'CHILD' ? id : (cells[column] ?? '')))
      const at = one.rows++
      for (const held of where(name, child)) held.add(one.began.get(held)!, at, child, line)
    }
  }
}
