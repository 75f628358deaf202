import { createHash } from 'node:crypto'
import { name } from '../core/sql.ts'
import { type Ctx, type RecordKind, tableColumns } from '../engines/records/index.ts'

/**
 * A digest of every table of the record, current and history, in the order of its key, and of what is kept of people
 * beside it: the same seed gives the same on any machine. What the clock of the computer says (`recorded_at`) is the city's own time, so it counts too.
 */
export async function digestOfCity(
  ctx: Ctx,
  kinds: readonly RecordKind[],
): Promise<{ digest: string; tables: { table: string; rows: number; digest: string }[] }> {
  const tables: { table: string; rows: number; digest: string }[] = []
  for (const kind of kinds.toSorted((a, b) => (a.table < b.table ? -1 : 1))) {
    const columns = tableColumns(kind).map(c => c.name)
    for (const [schema, more] of [
      [ctx.schemas.live, []],
      [ctx.schemas.history, ['known_to', 'ended_why']],
    ] as const) {
      const table = `${name(schema)}.${name(kind.table)}`
      // Each row by itself, then the rows in the order of their key: a sum that no order of writing changes.
      const found = await ctx.db.first<{ rows: number; digest: string }>(
        `select count(*)::int as rows, coalesce(md5(string_agg(one, '' order by id, known_at)), '') as digest
         from (select id, known_at, md5(row(${[...columns, ...more].join(', ')})::text) as one from ${table}) r`,
      )
      tables.push({ table: `${schema === ctx.schemas.live ? '' : 'history of '}${kind.table}`, ...found! })
    }
  }
  for (const [table, columns] of beside(ctx)) {
    const found = await ctx.db.first<{ rows: number; digest: string }>(
      `select count(*)::int as rows, coalesce(md5(string_agg(one, '' order by one)), '') as digest
       from (select md5(row(${columns})::text) as one from ${table}) r`,
    )
    tables.push({ table, ...found! })
  }
  const all = tables.map(({ table, rows, digest }) => `${table} ${rows} ${digest}`).join('\n')
  return { digest: createHash('sha256').update(all).digest('hex'), tables }
}

/** What the engines keep of people beside their records; search keys follow wholly from search entries. */
const beside = ({ schemas: { live, keep } }: Ctx): [table: string, columns: string][] => [
  [`${name(live)}.person`, 'id, known_at'],
  [`${name(keep)}.seal`, 'person_id, new_person_id, sealed_on'],
  [`${name(keep)}.search_entry`, 'person_id, field, value'],
  [`${name(keep)}.doubt`, 'person_id, kind, record_id, field, message'],
]
