import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Identity } from '../../../areas/child/records.ts'
import { dayOf } from '../../../core/instant.ts'
import { LIST_SENTENCE, restrict } from '../../../engines/access/index.ts'
import { type Ctx, change, insert, transact } from '../../../engines/records/index.ts'
import { castOn } from '../../../engines/simulation/index.ts'
import { dfeStandIn } from '../../feed/dfe-stand-in.test-data.ts'
import { feedDfe } from '../../feed/feed-dfe.ts'
import { type DfeFeed, dfeFeedOf } from '../../feed/settings.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
let standIn: Awaited<ReturnType<typeof dfeStandIn>>
let child: string
const PAGE = '/daily-feed'
const MINE = `${PAGE}/mine`
const WRONG = 'unique_pupil_number is “A12”, and must have 13 characters'

const service = <T>(work: (ctx: Ctx) => Promise<T>) =>
  transact(here.site.records, { who: 'test', service: true }, work)
const signedIn = (persona: string) => browserOf(here.app).as(persona)
const run = () =>
  feedDfe(here.site.records, here.site.found, dfeFeedOf(standIn.env) as DfeFeed, { who: 'command-line' })

beforeAll(async () => {
  here = await aDemonstration()
  standIn = await dfeStandIn()
  child = castOn(dayOf(here.site.records.now()))['in-care'].id
}, 120_000)
afterAll(async () => {
  await here?.stop()
  await standIn?.stop()
})

describe('the page of the feed', () => {
  it('says what to do while nothing has been sent', async () => {
    const { body, statusCode } = await (await signedIn('analyst')).get(PAGE)
    expect(statusCode).toBe(200)
    expect(body).toContain('Nothing has been sent yet.')
    expect(body).toContain('There is nothing here for you to put right.')
    expect((await (await signedIn('analyst')).get('/returns')).body).toContain(`href="${PAGE}"`)
  })

  it('shows what went last, and who is held back with what is wrong, since when and who works with them', async () => {
    await service(ctx => change(ctx, Identity, child, { upn: 'A12' }))
    await run()
    const { body } = await (await signedIn('head-of-service')).get(PAGE)
    expect(body).toContain('All of it went.')
    expect(body).toContain(`href="/children/${child}"`)
    expect(body).toContain(WRONG)
    expect(body).toContain(`href="/records/identity/${child}"`)
    expect(body).toContain(`href="/areas/child/children/${child}/identity"`)
    expect(body).toContain('24 November 2026')
    expect(body).toContain(LIST_SENTENCE)
    const line = await service(ctx =>
      ctx.db.first<{ ids: string[] }>(
        `select ids from read_log where question = 'Held back from the DfE’s daily feed, page 1' and account = 'head-of-service'`,
      ),
    )
    expect(line!.ids).toEqual([child])
  })

  it('shows an administrator the runs, and nothing of any child', async () => {
    const { body, statusCode } = await (await signedIn('administrator')).get(PAGE)
    expect(statusCode).toBe(200)
    expect(body).toContain('All of it went.')
    expect(body).not.toContain(WRONG)
    expect(body).not.toContain(child)
  })

  it('is not there for a social worker, nor a worker’s own list for an administrator', async () => {
    expect((await (await signedIn('social-worker')).get(PAGE)).statusCode).toBe(404)
    expect((await (await signedIn('administrator')).get(MINE)).statusCode).toBe(404)
  })
})

describe('whoever works with a child whose record is held back', () => {
  it('is told so on My day, sees what to put right, and others are told nothing', async () => {
    await service(async ctx => {
      await ctx.db.run('delete from allocation where child_id = $1', [child])
      await insert(ctx, Allocation, child, {
        worker: 'Priya Nandan',
        workerAccount: 'social-worker',
        role: 'social-worker',
        team: 'A team of the test',
        fromOn: ctx.today,
      })
    })
    const worker = await signedIn('social-worker')
    expect((await worker.get('/')).body).toContain(`href="${MINE}"`)
    const { body } = await worker.get(MINE)
    expect(body).toContain(WRONG)
    expect(body).toContain('Priya Nandan')
    const other = await signedIn('social-worker-care')
    expect((await other.get('/')).body).not.toContain(MINE)
    const manager = await signedIn('team-manager')
    expect((await manager.get(MINE)).body).toContain('There is nothing here for you to put right.')
  })

  it('no longer is, where the child’s record is restricted to others: its keepers alone see what is wrong', async () => {
    const done = await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [child],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    expect(done.ok).toBe(true)
    for (const [persona, url] of [
      ['social-worker', MINE],
      ['analyst', PAGE],
    ] as const) {
      const { body } = await (await signedIn(persona)).get(url)
      expect(body).toContain('There is nothing here for you to put right.')
      expect(body).not.toContain(child)
      // Nor does a number beside the list tell that somebody is not in it.
      expect(body).not.toContain('Held back</th>')
    }
    expect((await (await signedIn('social-worker')).get('/')).body).not.toContain(MINE)
    expect((await (await signedIn('head-of-service')).get(PAGE)).body).toContain(WRONG)
  })
})
