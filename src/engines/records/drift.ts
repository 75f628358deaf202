import type { Column } from './columns.ts'
import { ENDED_COLUMNS, tableColumns } from './columns.ts'
import type { Db } from './database.ts'
import { columnLine, createTable } from './ddl.ts'
import type { RecordKind } from './declare.ts'
import type { SchemaSet } from './schema-set.ts'

type Found = Map<string, Map<string, string>>

/** The columns of every table in a schema: table → column → type. */
async function columnsIn(db: Db, schema: string): Promise<Found> {
  const rows = await db.rows<{ table_name: string; column_name: string; data_type: string }>(
    'select table_name, column_name, data_type from information_schema.columns where table_schema = $1',
    [schema],
  )
  const found: Found = new Map()
  for (const row of rows) {
    const columns = found.get(row.table_name) ?? new Map<string, string>()
    found.set(row.table_name, columns.set(row.column_name, row.data_type))
  }
  return found
}

/**
 * SQL that brings the tables from what is there to what is declared, with {{live}} and {{history}}: empty
 * when nothing differs. A dropped column stays in history; a changed type is left for a person to write.
 */
export async function difference(db: Db, set: SchemaSet, kinds: readonly RecordKind[]): Promise<string> {
  const live = await columnsIn(db, set.live)
  const history = await columnsIn(db, set.history)
  const lines: string[] = []
  for (const kind of kinds) {
    const there = live.get(kind.table)
    if (!there) {
      lines.push(createTable(kind))
      continue
    }
    const wanted = tableColumns(kind)
    lines.push(...added(`{{live}}.${kind.table}`, there, wanted))
    lines.push(
      ...added(`{{history}}.${kind.table}`, history.get(kind.table) ?? new Map(), [
        ...wanted,
        ...ENDED_COLUMNS,
      ]),
    )
    for (const column of there.keys()) {
      if (!wanted.some(w => w.name === column))
        lines.push(`alter table {{live}}.${kind.table} drop column ${column};`)
    }
    for (const column of wanted) {
      const type = there.get(column.name)
      if (type && type !== column.type) {
        lines.push(
          `-- ${kind.table}.${column.name} is ${type} but is declared ${column.type}: write the change by hand`,
        )
      }
    }
  }
  return lines.join('\n')
}

function added(table: string, there: ReadonlyMap<string, string>, wanted: readonly Column[]): string[] {
  return wanted
    .filter(column => !there.has(column.name))
    .map(column => `alter table ${table} add column${columnLine({ ...column, notNull: false }).slice(1)};`)
}
