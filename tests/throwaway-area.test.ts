import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMigrations } from '../src/app/commands/migration.ts'
import { discoverAreas, type Found } from '../src/app/discover.ts'
import { prepareDatabase, stillToMigrate } from '../src/app/prepare.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { makeAccount } from '../src/engines/access/index.ts'
import type { Area } from '../src/engines/area.ts'
import { derivationsOf } from '../src/engines/clocks/index.ts'
import { keepDerived } from '../src/engines/derived/index.ts'
import { measure } from '../src/engines/indicators/index.ts'
import {
  type Ctx,
  change,
  idFrom,
  insert,
  openPool,
  type Records,
  schemaSet,
  transact,
  versions,
} from '../src/engines/records/index.ts'
import { ROOT } from './house-imports.ts'
import { freshDatabase, type TestDatabase } from './setup/database.ts'

const CHILD = idFrom('throwaway', 'child')
const ARRANGEMENT = idFrom('throwaway', 'arrangement')
const TOLD = instant('2025-12-19T10:00:00Z')
const LATER = instant('2026-01-15T12:00:00Z')

/** The files of the how-to, by their place in the area's folder. */
function filesOfTheGuide(): [string, string][] {
  const guide = readFileSync(join(ROOT, 'docs/how-to/add-an-area.md'), 'utf8')
  const found = guide.matchAll(/^`src\/areas\/private-fostering\/(\S+)`\n\n```\w+\n([\s\S]*?)^```$/gm)
  return [...found].map(([, place, text]) => [place!, text!])
}

type Columns = { table_schema: string; table_name: string; column_name: string; data_type: string }

describe('a new area, made as docs/how-to/add-an-area.md says', () => {
  let folder = ''
  let database: TestDatabase
  let found: Found[]
  let ours: Found
  let area: Area
  let records: Records
  let migrations: string[]
  let before: Columns[]

  const columns = async (): Promise<Columns[]> => {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    const { rows } = await client.query<Columns>(
      `select table_schema, table_name, column_name, data_type from information_schema.columns
       where table_schema like 'local%' order by 1, 2, ordinal_position`,
    )
    await client.end()
    return rows
  }
  const asService = <T>(
    work: (ctx: Ctx) => Promise<T>,
    now = LATER,
    knownAt: typeof LATER | null = null,
  ): Promise<T> => transact(records, { who: 'service', service: true, now, knownAt }, work)

  beforeAll(async () => {
    // Inside the checkout, so that packages are found; git and the house do not look there.
    mkdirSync(join(ROOT, '.goldthread'), { recursive: true })
    folder = mkdtempSync(join(ROOT, '.goldthread', 'throwaway-'))
    writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "../../tsconfig.json" }\n')
    for (const part of ['core', 'engines', 'web', 'returns']) {
      mkdirSync(join(folder, 'src'), { recursive: true })
      symlinkSync(join(ROOT, 'src', part), join(folder, 'src', part))
    }
    for (const [place, text] of filesOfTheGuide()) {
      const file = join(folder, 'src/areas/private-fostering', place)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    database = await freshDatabase()
    found = await discoverAreas(join(ROOT, 'src/areas'), join(folder, 'src/areas'))
    ours = found.find(one => one.area.name === 'private-fostering')!
    area = ours.area
    before = await columns()
    const wanted = await stillToMigrate(database.ownerUrl, found)
    migrations = writeMigrations([ours], wanted, TOLD)
    // Not a draft: the migration just written must be all that is needed.
    const { appUrl } = await prepareDatabase(database.ownerUrl, found)
    records = { pool: openPool(appUrl, 4), schemas: schemaSet(), derivers: [], now: () => LATER }
    records.derivers.push(
      async (ctx, subjects) => void (await keepDerived(ctx, derivationsOf([area]), subjects)),
    )
    await asService(async ctx => {
      for (const [id, role] of [
        ['worker', 'social-worker'],
        ['analyst', 'quality-lead'],
      ] as const) {
        const account = {
          id,
          name: id,
          email: `${id}@example.com`,
          password: 'a long password',
          roles: [role],
        }
        expect(await makeAccount(ctx, account)).toMatchObject({ ok: true })
      }
    })
    await asService(async ctx => {
      await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [CHILD, '2025-12-19T10:00:00Z'])
      const values = { toldOn: day('2025-12-19'), carer: 'A family friend' }
      expect(await insert(ctx, area.records[0]!, CHILD, values as never, ARRANGEMENT)).toMatchObject({
        ok: true,
      })
    }, TOLD)
  })

  afterAll(async () => {
    await records?.pool.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('takes the guide’s 8 files and is found', () => {
    expect(filesOfTheGuide().length).toBe(8)
    expect(area.title).toBe('Private fostering')
  })

  it('writes one migration, named by its day, with tables and history together', () => {
    expect(migrations.map(file => file.slice(folder.length))).toEqual([
      '/src/areas/private-fostering/migrations/2025-12-19-01.sql',
    ])
    const text = readFileSync(migrations[0]!, 'utf8')
    for (const schema of ['live', 'history'])
      expect(text).toContain(`create table {{${schema}}}."private_fostering" (`)
  })

  it('adds its own tables and views, and changes no other', async () => {
    const after = await columns()
    const line = (c: Columns) => Object.values(c).join(' ')
    const old = new Set(before.map(line))
    const added = [
      ...new Set(after.filter(c => !old.has(line(c))).map(c => `${c.table_schema}.${c.table_name}`)),
    ]
    expect(added.sort()).toEqual([
      'local.measure_private_fostering_arrangements',
      'local.private_fostering',
      'local.private_fostering_visit',
      'local_history.private_fostering',
      'local_history.private_fostering_visit',
      'local_known.measure_private_fostering_arrangements',
      'local_known.private_fostering',
      'local_known.private_fostering_visit',
    ])
    const kept = new Set(after.map(line))
    expect(before.filter(c => !kept.has(line(c)))).toEqual([])
  })

  it('runs its clock as soon as something is recorded, and again when it changes', async () => {
    const runs = (ctx: Ctx) =>
      ctx.db.rows(
        "select clock, state, to_char(due_on, 'YYYY-MM-DD') as due from clock_run where child_id = $1",
        [CHILD],
      )
    expect(await asService(runs)).toEqual([{ clock: 'pf-first-visit', state: 'running', due: '2026-01-02' }])
    await asService(ctx =>
      insert(ctx, area.records[1]!, CHILD, {
        arrangement: ARRANGEMENT,
        visitedOn: day('2026-01-02'),
        seen: 'alone',
      } as never),
    )
    expect(await asService(runs)).toMatchObject([{ state: 'met' }])
    // As known before the visit was written up it was still to do.
    expect(await asService(runs, LATER, TOLD)).toMatchObject([{ state: 'running' }])
  })

  it('keeps what a record said before, and shows it as known then', async () => {
    const kind = area.records[0]!
    await asService(ctx => change(ctx, kind, ARRANGEMENT, { carer: 'A neighbour' } as never))
    const said = await asService(ctx => versions(ctx, kind, ARRANGEMENT))
    expect(said.map(version => (version as unknown as { carer: string }).carer)).toEqual([
      'A neighbour',
      'A family friend',
    ])
    const then = await asService(
      ctx => ctx.db.first<{ carer: string }>('select carer from private_fostering'),
      LATER,
      TOLD,
    )
    expect(then?.carer).toBe('A family friend')
  })

  it('refuses what its own check refuses', async () => {
    const wrong = {
      toldOn: day('2025-12-19'),
      carer: 'x',
      startedOn: day('2026-01-02'),
      endedOn: day('2026-01-01'),
    }
    expect(await asService(ctx => insert(ctx, area.records[0]!, CHILD, wrong as never))).toMatchObject({
      ok: false,
      problems: [{ field: 'endedOn' }],
    })
  })

  it('counts in its figure and tells in the child’s story, now and as known', async () => {
    const count = (ctx: Ctx) => measure(ctx, area.indicators![0]!, day('2026-01-01'), day('2026-01-15'))
    expect((await asService(count)).value).toBe(1)
    expect((await asService(count, LATER, TOLD)).value).toBe(1)
    const told = await asService(ctx =>
      ctx.db.rows('select lane, title, detail from telling where child_id = $1', [CHILD]),
    )
    expect(told).toEqual([{ lane: 'home', title: 'Private fostering', detail: 'With A neighbour' }])
  })

  it('is read by the roles it names and by no other, in its table, its history and its page', async () => {
    const seen = (who: string, from: string) =>
      transact(records, { who, now: LATER }, ctx => ctx.db.rows(`select id from ${from}`)).then(
        rows => rows.length,
      )
    for (const from of ['private_fostering', 'local_history.private_fostering', 'telling']) {
      const column = from === 'telling' ? '(select record_id as id from telling) t' : from
      expect([from, await seen('worker', column), await seen('analyst', column)]).toEqual([from, 1, 0])
    }
    const page = area.pages![0]!
    const html = await transact(records, { who: 'worker', now: LATER }, async ctx => {
      const viewer = { account: 'worker', name: 'worker', roles: ['social-worker'] as const, team: null }
      const shown = await page.show(
        {
          ctx,
          viewer,
          path: {},
          query: {},
          csrf: '',
          form: {},
          files: [],
          council: { name: '', telephone: null, address: 'http://localhost' },
          todo: clock => clock,
        },
        [],
      )
      return shown === 'not-found' ? '' : renderToString(shown.body)
    })
    expect(html).toContain(`<a href="/children/${CHILD}">A neighbour</a>`)
  })
})
