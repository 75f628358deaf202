import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discoverAreas, type Found } from '../src/app/discover.ts'
import { startPostgres } from '../src/app/postgres/index.ts'
import { prepareDatabase } from '../src/app/prepare.ts'
import type { Sql } from '../src/core/sql.ts'
import type { Area } from '../src/engines/area.ts'
import { createTable, record, schemaSet, text } from '../src/engines/records/index.ts'
import { ROOT } from './house-imports.ts'
import { freshDatabase } from './setup/database.ts'

const SMALL = schemaSet('small')
const Letter = record('letter', 'Letter', { words: text('What it says') })
const LongLetter = record('letter', 'Letter', { words: text('What it says'), more: text('And more') })

/** A program of one area, which keeps letters and whose one facts view, `answer`, holds one number. */
const program = (answer: number | string, more: Partial<Area> = {}, folder = ''): Found[] => [
  {
    folder,
    area: {
      name: 'letters',
      title: 'Letters',
      records: [Letter],
      may: [{ roles: ['social-worker'] }],
      facts: [{ view: 'answer', about: 'A number.', rows: `select ${answer} as n` as Sql, of: [] }],
      ...more,
    },
  },
]

describe('preparing a database that was prepared before', () => {
  let folder = ''
  let ownerUrl = ''
  const open: pg.Client[] = []

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'goldthread-prepared-'))
    chmodSync(folder, 0o755)
    ownerUrl = (await freshDatabase()).ownerUrl
  })

  afterEach(async () => {
    for (const client of open.splice(0)) await client.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const signIn = async (url: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    open.push(client)
    return client
  }
  const ask = async (sql: string): Promise<unknown[]> => {
    const { rows } = await (await signIn(ownerUrl)).query({ text: sql, rowMode: 'array' })
    return rows.flat()
  }
  const prepare = (found: Found[], url = ownerUrl) =>
    prepareDatabase(url, found, { schemas: SMALL, draft: true })
  const answers = () => ask('select n from small.answer union all select n from small_known.answer')
  const digest = () => ask('select digest from small_keep.prepared')

  it('waits for nobody who reads and writes when nothing has changed, and would for one changed view', async () => {
    const areas = await discoverAreas(join(ROOT, 'src/areas'))
    const other = await signIn(ownerUrl)
    await other.query('begin')
    await other.query('select 1 from local.telling, local_known.telling, local_keep.grant_read limit 1')
    await other.query('insert into local.person (id, known_at) values (gen_random_uuid(), now())')
    // Fails instead of waiting: a lock that is not had within this time is an error.
    const impatient = new URL(ownerUrl)
    impatient.searchParams.set('options', '-c lock_timeout=300ms')
    await prepareDatabase(impatient.href, areas)
    await expect(prepareDatabase(impatient.href, [...areas, ...program(1)], { draft: true })).rejects.toThrow(
      'lock timeout',
    )
  })

  it('makes a view anew when its words have changed: 1 for an older program, 2 for a newer, 1 for the older again', async () => {
    for (const n of [1, 2, 1]) {
      await prepare(program(n))
      expect(await answers()).toEqual([n, n])
    }
  })

  it('takes away a view that is no longer derived', async () => {
    await prepare(program(1))
    await prepare(program(1, { facts: [] }))
    expect(await ask("select to_regclass('small.answer')")).toEqual([null])
  })

  it('says anew who may read what: as the newer program does, then as the older did', async () => {
    const readers = () => ask("select role from small_keep.grant_read where kind = 'letter' order by 1")
    await prepare(program(1))
    expect(await readers()).toEqual(['social-worker'])
    await prepare(program(1, { may: [{ roles: ['adoption-worker', 'team-manager'] }] }))
    expect(await readers()).toEqual(['adoption-worker', 'team-manager'])
    await prepare(program(1))
    expect(await readers()).toEqual(['social-worker'])
  })

  it('puts back a view that was made anew by a person, or by a program that keeps no digest', async () => {
    await prepare(program(1))
    await ask('drop view small.answer')
    await ask('create view small.answer as select 9 as n')
    await prepare(program(1))
    expect(await answers()).toEqual([1, 1])
  })

  it('keeps no digest of a preparation that failed halfway, and leaves what was there', async () => {
    await prepare(program(1))
    const before = await digest()
    expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    await expect(prepare(program('nothing_there'))).rejects.toThrow('what is derived cannot be made: column')
    expect(await digest()).toEqual(before)
    expect(await answers()).toEqual([1, 1])
  })

  it('says that a table differs from what is declared, though nothing of the program has changed', async () => {
    await prepare(program(1))
    await ask('alter table small.letter add column scribbled text')
    await expect(prepareDatabase(ownerUrl, program(1), { schemas: SMALL })).rejects.toThrow(
      'drop column scribbled',
    )
  })

  it('runs a new migration, which may drop a column that views read', async () => {
    mkdirSync(join(folder, 'migrations'))
    const migration = (file: string, sql: string) => writeFileSync(join(folder, 'migrations', file), sql)
    migration('1.sql', createTable(LongLetter))
    await prepareDatabase(ownerUrl, program(1, { records: [LongLetter] }, folder), { schemas: SMALL })
    migration('2.sql', 'alter table {{live}}.letter drop column more;')
    await prepareDatabase(ownerUrl, program(1, {}, folder), { schemas: SMALL })
    for (const [schema, has] of Object.entries({ small: 0, small_known: 0, small_history: 1 })) {
      const columns = `select count(*)::int from information_schema.columns
                       where table_schema = '${schema}' and table_name = 'letter' and column_name = 'more'`
      expect([schema, ...(await ask(columns))]).toEqual([schema, has])
    }
  })

  it('lets 2 databases of one server be prepared at once, 20 times over', async () => {
    const both = [ownerUrl, (await freshDatabase()).ownerUrl]
    for (let i = 0; i < 20; i++) await Promise.all(both.map(url => prepare(program(1), url)))
  })

  it('lets the program sign in after the owner’s password has changed, though nothing else has', async () => {
    // A server of its own: roles are a server's, and other tests sign in meanwhile.
    const server = await startPostgres({ dataDir: folder, tuning: 'test' })
    try {
      const first = await prepare(program(1), server.url)
      const owner = await signIn(server.url)
      const url = new URL(server.url)
      await owner.query(`alter role ${url.username} password 'another'`)
      url.password = 'another'
      const second = await prepare(program(1), url.href)
      expect(second.appUrl).not.toBe(first.appUrl)
      const { rows } = await (await signIn(second.appUrl)).query('select current_user as who')
      expect(rows).toEqual([{ who: 'goldthread_app' }])
    } finally {
      for (const client of open.splice(0)) await client.end()
      await server.stop()
    }
  })
})
