import type { LiveReturn, LiveTable, RecordRow } from '../../from-record/index.ts'
import type { SourceRow } from '../../reading/source-row.ts'
import { TABLE_ABOVE } from '../above.ts'

/** Rows by table, in the order of the standard, and the number by which the census knows each person. */
export type RowsByTable = Pick<LiveReturn, 'numbers'> & {
  tables: readonly Pick<LiveTable, 'table' | 'rows'>[]
}

/** A row as the census writes it, and the record that it is. */
export type WrittenRow = { source: SourceRow; record: RecordRow }

/** All rows of a census that the record makes, child by child, each under the row it belongs to; a child's together. */
export function* writtenRows({ tables, numbers }: RowsByTable): Generator<WrittenRow[]> {
  const names = tables.map(({ table }) => table.name)
  const once = new Set(tables.filter(({ table }) => table.rows === 'one').map(({ table }) => table.name))
  const under = new Map<string, RecordRow[]>()
  for (const { rows } of tables)
    for (const row of rows) {
      const key = keyOf(row, once)
      const beside = under.get(key)
      if (beside) beside.push(row)
      else under.set(key, [row])
    }

  let position = 0
  for (const [person, child] of numbers) {
    const written: WrittenRow[] = []
    const put = (record: RecordRow, parent: number | undefined): void => {
      position += 1
      const own = position
      const { table, id } = record
      const source = { file: '', line: 0, table, position, cells: said(record), child }
      written.push({ record, source: parent === undefined ? source : { ...source, parent } })
      for (const name of names)
        if (TABLE_ABOVE.get(name) === table)
          for (const inner of under.get(`${name} ${once.has(table) ? person : id}`) ?? []) put(inner, own)
    }
    for (const name of names)
      if (!TABLE_ABOVE.has(name))
        for (const record of under.get(`${name} ${person}`) ?? []) put(record, undefined)
    yield written
  }
}

/** By what a row is found: the row it stands under, or its child. */
function keyOf({ table, person, under }: RecordRow, once: ReadonlySet<string>): string {
  const above = TABLE_ABOVE.get(table)
  return `${table} ${above === undefined || once.has(above) ? person : under}`
}

/** What is empty is left out rather than written empty (standards/cin-census.json, format). */
const said = ({ cells }: RecordRow): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
