import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { serverWith } from '../src/app/server/tell-us/walks.test-data.ts'
import { openSubmission, takeUp, waitingSubmissions } from '../src/engines/portals/index.ts'
import { type Ctx, newId, transact } from '../src/engines/records/index.ts'
import { faultsIn, type Onslaught, onslaught } from './setup/hostile-letterbox.ts'

/** How many strangers come, each through every page: some five thousand hostile forms. */
const STRANGERS = 400

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let app: Awaited<ReturnType<typeof serverWith>>
let secrets: string[]
let before: Record<string, number>
let came: Onslaught

const as = <T>(who: string, work: (ctx: Ctx) => Promise<T>) =>
  transact(demonstration.site.records, { who }, work)
const service = <T extends object>(text: string) =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(text))

/** How many rows each table of records has. */
async function everyCount(): Promise<Record<string, number>> {
  const tables = await service<{ t: string }>(
    `select n.nspname || '.' || c.relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('local', 'local_history', 'local_keep') and c.relkind = 'r'
       and has_table_privilege(c.oid, 'select') and c.relname <> 'read_log' order by 1`,
  )
  const counts: Record<string, number> = {}
  for (const { t } of tables)
    counts[t] = (await service<{ n: number }>(`select count(*)::int as n from ${t}`))[0]?.n ?? 0
  return counts
}

beforeAll(async () => {
  demonstration = await aDemonstration()
  app = await serverWith(demonstration.site, 1_000_000)
  const people = await service<{ id: string; name: string }>(
    'select p.id::text as id, f.name from person p join person_profile f on f.person_id = p.id',
  )
  // Every name and id that the record knows, but the one that strangers type themselves.
  secrets = people.flatMap(({ id, name }) => [id, name]).filter(one => one !== 'Sol Penhallow')
  before = await everyCount()
  const complain = process.stderr.write
  process.stderr.write = () => true
  try {
    came = await onslaught({ app, strangers: STRANGERS, atOnce: 4, secrets })
  } finally {
    process.stderr.write = complain
  }
}, 300_000)
afterAll(async () => {
  await app?.close()
  await demonstration?.stop()
})

it('every answer is looked at by a check that sees a script, another’s words, a name and a broken page', () => {
  const answer = (body: string, statusCode = 200) => ({ statusCode, body, headers: {} })
  const faults = [
    answer('<p><zqx onload=alert(1)></p>'),
    answer('<input value="x" zqx="1">'),
    answer('zqw7w and zqw8w'),
    answer('Otis Marlow'),
    answer('at handle (/srv/server.ts:1:2)'),
    answer('', 500),
  ].map(one => faultsIn(one, 7, ['Otis Marlow']).length)
  expect(faults).toEqual([1, 1, 1, 1, 1, 1])
  expect(faultsIn(answer('<p>&lt;zqx> zqw7w</p>'), 7, ['Otis Marlow'])).toEqual([])
})

describe('thousands of hostile forms', () => {
  it('break no page, run no script, show nobody another’s words, and no name that the record knows', () => {
    expect(secrets.length).toBeGreaterThan(20)
    expect(came.requests).toBeGreaterThan(4_000)
    expect([...came.statuses.keys()].filter(status => status >= 500)).toEqual([])
    expect(came.faults).toEqual([])
    // It was truly hostile: broken forms, too long ones, and ones that are none.
    for (const status of [413, 415, 422]) expect(came.statuses.get(status) ?? 0).toBeGreaterThan(0)
    expect(came.sent.size + came.abandoned).toBeGreaterThan(STRANGERS * 0.9)
  })

  it('write nothing but messages: no row of any record is more or less than before', async () => {
    expect(await everyCount()).toEqual({ ...before, 'local_keep.portal_submission': came.sent.size })
  })

  it('arrive word for word, and each can be opened by the front door without a script', async () => {
    const waiting = await as('front-door', ctx => waitingSubmissions(ctx, 10_000))
    expect(waiting.map(({ reference }) => reference).sort()).toEqual([...came.sent.keys()].sort())
    const grace = await browserOf(app).as('front-door')
    for (const { id, reference } of waiting.slice(0, 150)) {
      const told = await as('front-door', ctx => openSubmission(ctx, id))
      expect(told?.answers.find(({ name }) => name === 'worry')?.said).toBe(came.sent.get(reference))
      const page = await grace.get(`/told-us/${id}`)
      expect([page.statusCode, faultsIn(page, undefined, secrets)]).toEqual([200, []])
    }
  })

  it('leave no draft behind that was sent, and none of its words', async () => {
    const owner = new pg.Client({ connectionString: demonstration.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query<{ written: number; sent: number }>(
      `select count(*) filter (where reference is null and said <> '{}')::int as written,
         count(*) filter (where reference is not null and said <> '{}')::int as sent from local_keep.portal_draft`,
    )
    await owner.end()
    expect(rows).toEqual([{ written: came.abandoned, sent: 0 }])
  })

  it('leave no queue that is stuck: each is taken up, and nothing waits', async () => {
    await as('front-door', async ctx => {
      for (const { id } of await waitingSubmissions(ctx, 10_000))
        expect((await takeUp(ctx, id, [newId()])).ok).toBe(true)
      expect(await waitingSubmissions(ctx)).toEqual([])
    })
  })
})
