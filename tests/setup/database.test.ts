import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { schemaSet } from '../../src/engines/records/index.ts'
import { filledDatabase, freshDatabase, letGo, testDatabase } from './database.ts'

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

  it('fills what several ask for once, and gives each a copy that the others do not see', async () => {
    let filled = 0
    const fill = async ({ ownerUrl }: { ownerUrl: string }) => {
      filled += 1
      await ask(ownerUrl, `create table what_was_filled as select ${filled} as a`)
    }
    const [one, two] = await Promise.all([filledDatabase('twice', fill), filledDatabase('twice', fill)])
    expect(filled).toBe(1)
    await ask(one.ownerUrl, 'delete from what_was_filled')
    expect(await ask(one.ownerUrl, 'select a from what_was_filled')).toEqual([])
    expect(await ask(two.ownerUrl, 'select a from what_was_filled')).toEqual([{ a: 1 }])
  })

  it('never gives a copy of what could not be filled', async () => {
    const fails = () => filledDatabase('badly', () => Promise.reject(new Error('there is no such child')))
    await expect(fails()).rejects.toThrow('there is no such child')
    await expect(fails()).rejects.toThrow('there is no such child')
  })

  it('lets go of a file’s own when it ends, of 2 the one in which nobody is, and never of its worker’s', async () => {
    const [left, worker] = [await freshDatabase(), await testDatabase()]
    const used = await freshDatabase()
    const somebody = new pg.Client({ connectionString: used.ownerUrl })
    await somebody.connect()
    await letGo()
    await expect(ask(left.ownerUrl, 'select 1')).rejects.toThrow('does not exist')
    for (const { ownerUrl } of [used, worker])
      expect(await ask(ownerUrl, 'select 1 as a')).toEqual([{ a: 1 }])
    await somebody.end()
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
