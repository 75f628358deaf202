import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { schemaSet } from '../../src/engines/records/index.ts'
import { freshDatabase, testDatabase } from './database.ts'

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

describe('the databases of tests', () => {
  it('gives one worker the same database twice, prepared', async () => {
    const [first, second] = [await testDatabase(), await testDatabase()]
    expect(second).toEqual(first)
    expect((await ask(first.ownerUrl, `select 1 from ${schemaSet().keep}.migration limit 1`)).length).toBe(1)
  })

  it('gives two fresh databases that do not see each other', async () => {
    const [one, two] = [await freshDatabase(), await freshDatabase()]
    await ask(one.ownerUrl, 'create table only_here (a int)')
    await expect(ask(two.ownerUrl, 'select * from only_here')).rejects.toThrow('does not exist')
  })

  it('signs the program in as a role that is no superuser and owns no table', async () => {
    const { appUrl } = await testDatabase()
    const [role] = await ask<{ super: boolean; owned: number }>(
      appUrl,
      `select rolsuper as super, (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
    )
    expect(role).toEqual({ super: false, owned: 0 })
  })
})
