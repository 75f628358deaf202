import type { Column } from './columns.ts'
import { ENDED_COLUMNS, tableColumns } from './columns.ts'
import type { Db } from './database.ts'
import { columnLine, createIndex, createTable, type Index, indexesOf } from './ddl.ts'
import type { RecordKind } from './declare.ts'
import type { SchemaSet } from './schema-set.ts'

type Found = Map<string, Map<string, string>>

/** The columns of every table in a schema: table → column → type, as the catalogue has them (a view of it is slow). */
async function columnsIn(db: Db, schema: string): Promise<Found> {
  const rows = await db.rows<{ table_name: string; column_name: string; data_type: string }>(
    `select t.relname::text as table_name, a.attname::text as column_name, format_type(a.atttypid, null) as data_type
     from pg_namespace n join pg_class t on t.relnamespace = n.oid and t.relkind in ('r', 'p')
     join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = $1`,
    [schema],
  )
  const found: Found = new Map()
  for (const row of rows) {
    const columns = found.get(row.table_name) ?? new Map<string, string>()
    found.set(row.table_name, columns.set(row.column_name, row.data_type))
  }
  return found
}

// `called` is ready to stand in SQL.
type IndexThere = Index & { called: string; unique: boolean }

/** The indexes of these kinds' tables and histories that are as a declaration can ask: whole columns of every row. */
async function indexesThere(db: Db, set: SchemaSet, kinds: readonly RecordKind[]): Promise<IndexThere[]> {
  return db.rows<IndexThere>(
    `select case n.nspname when $1 then 'live' else 'history' end as schema, t.relname::text as table,
            quote_ident(c.relname) as called, i.indisunique as unique,
            array(select a.attname::text from unnest(i.indkey[0:i.indnkeyatts - 1]) with ordinality k (number, place)
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as columns
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
     join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
     where n.nspname in ($1, $2) and t.relname = any($3) and m.amname = 'btree'
       and i.indisvalid and i.indpred is null and i.indexprs is null
     order by 1, 2, 3`,
    [set.live, set.history, kinds.map(kind => kind.table)],
  )
}

/**
 * SQL that drops the indexes which no kind declares any more, with {{live}} and {{history}}: empty when there is none.
 * Only for a schema set that migrations alone have made: elsewhere an index may be somebody's own. What a declaration
 * cannot ask (a key, a part of the rows) stays.
 */
export async function undeclaredIndexes(
  db: Db,
  set: SchemaSet,
  kinds: readonly RecordKind[],
): Promise<string> {
  const declared = new Set(kinds.flatMap(indexesOf).map(createIndex))
  const there = await indexesThere(db, set, kinds)
  return there
    .filter(index => !index.unique && !declared.has(createIndex(index)))
    .map(({ schema, called }) => `drop index {{${schema}}}.${called};`)
    .join('\n')
}

/**
 * SQL that brings the tables from what is there to what is declared, with {{live}} and {{history}}: empty
 * when nothing differs. A dropped column stays in history; a changed type is left for a person to write. An index is
 * there when these columns have one, whatever it is called.
 */
export async function difference(db: Db, set: SchemaSet, kinds: readonly RecordKind[]): Promise<string> {
  const live = await columnsIn(db, set.live)
  const history = await columnsIn(db, set.history)
  // Known by what would make them, which gives them no name.
  const indexed = new Set((await indexesThere(db, set, kinds)).map(createIndex))
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
    const indexes = indexesOf(kind).map(createIndex)
    lines.push(...indexes.filter(index => !indexed.has(index)))
  }
  return lines.join('\n')
}

function added(table: string, there: ReadonlyMap<string, string>, wanted: readonly Column[]): string[] {
  return wanted
    .filter(column => !there.has(column.name))
    .map(column => `alter table ${table} add column${columnLine({ ...column, notNull: false }).slice(1)};`)
}
