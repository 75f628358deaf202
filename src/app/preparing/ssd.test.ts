import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { dayOf, instant } from '../../core/instant.ts'
import { openPool, type Records, ROLES, schemaSet } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { SSD_TABLES } from '../../returns/ssd/index.ts'
import { loadDemonstration } from '../demonstration.ts'
import { discoverAreas } from '../discover.ts'
import { deriversOf } from '../open.ts'

const found = await discoverAreas(join(import.meta.dirname, '../../areas'))
const NOW = instant('2026-11-24T12:00:00Z')

let tool: pg.Client
let ids = new Map<string, string[]>()

/** A dozen lives, read by a tool of the authority: a role that has the dataset's, and no other. */
beforeAll(async () => {
  const { appUrl, ownerUrl } = await freshDatabase()
  const records: Records = {
    pool: openPool(appUrl, 2),
    schemas: schemaSet(),
    derivers: deriversOf(found),
    now: () => NOW,
  }
  await loadDemonstration(records, found)
  await records.pool.end()
  tool = new pg.Client({ connectionString: ownerUrl })
  await tool.connect()
  await tool.query(`set role ${ROLES.ssd}`)
  const read = async (table: string, key: string): Promise<[string, string[]]> => {
    const { rows } = await tool.query<{ key: string }>(
      `select ${key}::text as key from ssd.${table} order by 1`,
    )
    return [table, rows.map(row => row.key)]
  }
  ids = new Map()
  for (const { name, key } of SSD_TABLES) ids.set(...(await read(name, key)))
}, 200_000)
afterAll(() => tool.end())

const refused = (sql: string) =>
  tool.query(sql).then(
    () => undefined,
    (error: Error) => error.message,
  )

describe('the safeguarding dataset as views', () => {
  it('has the 48 tables of version 1.4.5, with the columns of each in the standard’s order and of its types', async () => {
    expect(SSD_TABLES).toHaveLength(48)
    const { rows } = await tool.query<{ table: string; columns: string[]; types: string[] }>(
      `select c.relname::text as "table", array_agg(a.attname::text order by a.attnum) as columns,
         array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where n.nspname = 'ssd' and c.relkind = 'v' group by 1`,
    )
    const made = new Map(rows.map(row => [row.table, row]))
    for (const { name, columns } of SSD_TABLES) expect(made.get(name)?.columns).toEqual(Object.keys(columns))
    expect(made.get('ssd_cp_plans')?.types).toEqual([
      ...Array(4).fill('character varying(48)'),
      ...Array(2).fill('timestamp(0) without time zone'),
      'character varying(100)',
      'character varying(1)',
      'character varying(100)',
    ])
  })

  it('has rows of a dozen lives in 27 tables; the others are empty, and still there', () => {
    const empty = [...ids].filter(([, keys]) => keys.length === 0)
    expect(SSD_TABLES.length - empty.length).toBe(27)
  })

  it('has each key once, and it is never empty', () => {
    for (const [table, keys] of ids) expect([table, new Set(keys).size]).toEqual([table, keys.length])
  })

  it('resolves every reference of the standard', async () => {
    let asked = 0
    for (const { name, columns } of SSD_TABLES)
      for (const [column, { refers }] of Object.entries(columns)) {
        if (!refers) continue
        const { rows } = await tool.query(
          `select q.${column} as lost from ssd.${name} q where q.${column} is not null
             and not exists (select from ssd.${refers.table} p where p.${refers.column} = q.${column})`,
        )
        asked += 1
        expect([name, column, rows]).toEqual([name, column, []])
      }
    expect(asked).toBe(69)
  })

  it('holds the child whom few may see, as every return does', async () => {
    await tool.query('reset role')
    const { rows: seen } = await tool.query(
      'select l.local_id from local.local_identifier l where l.person_id = $1',
      [castOn(dayOf(NOW)).restricted.id],
    )
    await tool.query(`set role ${ROLES.ssd}`)
    expect(seen).toHaveLength(1)
    expect(ids.get('ssd_person')).toContain(seen[0].local_id)
  })

  it('is all that its role may read', async () => {
    for (const relation of [
      'local.person',
      'local.identity',
      'local_history.identity',
      'local_known.identity',
      'local_keep.account',
    ])
      expect(await refused(`select * from ${relation}`)).toMatch(/permission denied/)
    expect(await refused('select * from ssd_reads.status_spell')).toMatch(/permission denied/)
    const { rows: readable } = await tool.query<{ schema: string }>(
      `select distinct n.nspname::text as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v', 'm', 'S') and n.nspname not in ('pg_catalog', 'information_schema')
         and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
    )
    expect(readable).toEqual([{ schema: 'ssd' }])
    expect(await refused('delete from ssd.ssd_disability')).toMatch(/permission denied|cannot delete/)
  })

  it('is read by no other role: not by the program, which hides, nor by its service', async () => {
    for (const role of [ROLES.app, ROLES.service]) {
      await tool.query(`reset role; set role ${role}`)
      expect(await refused('select * from ssd.ssd_person')).toMatch(/permission denied/)
      await tool.query(`reset role; set role ${ROLES.ssd}`)
    }
  })
})
