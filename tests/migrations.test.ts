import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { discoverAreas } from '../src/app/discover.ts'
import { prepareDatabase, stillToMigrate } from '../src/app/prepare.ts'
import { schemaSet } from '../src/engines/records/index.ts'
import { ROOT } from './house-imports.ts'
import { freshDatabase } from './setup/database.ts'

describe('the migrations', () => {
  it('make all that the areas declare: none needs another (npm run migration -- --all writes it)', async () => {
    const { ownerUrl } = await freshDatabase()
    const found = await discoverAreas(join(ROOT, 'src/areas'))
    expect(Object.fromEntries(await stillToMigrate(ownerUrl, found))).toEqual({})
  })

  it('prepare a second authority from nothing in the same database, and again without a change', async () => {
    const { ownerUrl } = await freshDatabase()
    const found = await discoverAreas(join(ROOT, 'src/areas'))
    const schemas = schemaSet('second')
    await prepareDatabase(ownerUrl, found, { schemas })
    await prepareDatabase(ownerUrl, found, { schemas })
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from information_schema.tables where table_schema = 'second' and table_type = 'BASE TABLE'",
    )
    await client.end()
    // A table for each kind of every area, the runs of clocks, and the people themselves.
    expect(rows[0]?.n).toBe(found.flatMap(({ area }) => area.records).length + 2)
  })
})
