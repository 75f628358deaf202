import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Identity } from '../../areas/child/records.ts'
import { dayOf, type Instant, instant } from '../../core/instant.ts'
import { runDue, type Turn } from '../../engines/jobs/index.ts'
import { type Ctx, change, transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { lastRuns } from '../../returns/dfe-feed/index.ts'
import { jobsOf } from '../jobs/jobs.ts'
import { aDemonstration, browserOf } from '../server/site.test-data.ts'
import { dailyFeed } from './daily.ts'
import { dfeStandIn } from './dfe-stand-in.test-data.ts'
import { feedDfe } from './feed-dfe.ts'
import { PACE, type Pace } from './pace.ts'
import { type DfeFeed, dfeFeedOf } from './settings.ts'

const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }
const pace: Pace = { ...PACE, patience: 10_000, wait: async () => undefined }

let here: Awaited<ReturnType<typeof aDemonstration>>
let standIn: Awaited<ReturnType<typeof dfeStandIn>>
let now: Instant
let day = 0
let child: string
let feed: DfeFeed

beforeAll(async () => {
  here = await aDemonstration()
  standIn = await dfeStandIn()
  here.site.records.now = () => now
  feed = dfeFeedOf(standIn.env) as DfeFeed
  here.site.feed = feed
  child = castOn(dayOf(instant('2026-11-24T10:00:00Z')))['in-care'].id
}, 120_000)
afterAll(async () => {
  await here?.stop()
  await standIn?.stop()
})
// Each on a day of its own, at four in the morning.
beforeEach(async () => {
  day += 1
  now = instant(`2026-12-${String(day).padStart(2, '0')}T04:00:00Z`)
  standIn.calm()
  await service(ctx => ctx.db.run(`update job_state set next_at = null, tries = 0 where job = 'dfe-feed'`))
})

const service = <T>(work: (ctx: Ctx) => Promise<T>) =>
  transact(here.site.records, { who: 'test', service: true }, work)
const named = (surname: string) => service(ctx => change(ctx, Identity, child, { surname }))
const turn = async (more: Parameters<typeof dailyFeed>[1] = {}): Promise<Turn> =>
  (await runDue(here.site.records, [dailyFeed(here.site.found, { feed, pace, ...more })], COUNCIL))[0]!.turn
const later = (minutes: number) => {
  now = (now + minutes * 60_000) as Instant
  return service(ctx => ctx.db.run(`update job_state set next_at = null where job = 'dfe-feed'`))
}
const page = async (persona: string, path: string) =>
  (await (await browserOf(here.app).as(persona)).get(path)).body
const partOf = (body: string) => body.split('<section').find(one => one.includes('daily feed'))!

describe('the feed by the clock', () => {
  it('goes at 03:30, once: a child who changed at seven goes the next night', async () => {
    now = instant('2026-12-01T03:00:00Z')
    // As though it had gone the day before.
    await service(ctx =>
      ctx.db.run(`insert into job_state (job, done_for) values ('dfe-feed', '2026-11-30T03:30:00Z')`),
    )
    expect(await turn()).toBe('not-now')
    now = instant('2026-12-01T03:30:00Z')
    expect(await turn()).toBe('ran')
    const sent = standIn.children.size
    expect(sent).toBeGreaterThan(5)
    now = instant('2026-12-01T07:00:00Z')
    await named('Changed')
    expect(await turn()).toBe('not-now')
    standIn.calm()
    now = instant('2026-12-02T03:30:00Z')
    expect([await turn(), standIn.posts.flat().length]).toEqual(['ran', 1])
    const jobs = partOf(await page('administrator', '/jobs'))
    expect(jobs).toContain(`Children sent: ${sent}. Taken away: 0.`)
    expect(jobs).toContain('Children sent: 1. Taken away: 0.')
    expect(jobs).toContain('3 December 2026 at 3:30am')
    const told = await page('analyst', '/daily-feed')
    expect(told).toContain('It goes by itself each day at 03:30.')
    expect(told).toContain('3 December 2026')
    day = 2
  })

  it('does not go where a person had all of it sent that day, and goes when it is pressed', async () => {
    await named('By hand')
    await feedDfe(here.site.records, here.site.found, feed, { who: 'command-line', pace })
    await named('Since then')
    standIn.calm()
    expect([await turn(), standIn.posts]).toEqual(['ran', []])
    expect(partOf(await page('administrator', '/jobs'))).toContain('It went already today.')
    const admin = await browserOf(here.app).as('administrator')
    await admin.get('/jobs')
    expect((await admin.post('/jobs', { job: 'dfe-feed' })).headers.location).toBe('/jobs')
    expect([await turn(), standIn.posts.flat().length]).toEqual(['ran', 1])
  })

  it('goes once though 2 servers turn to it', async () => {
    await named('Two servers')
    expect((await Promise.all([turn(), turn()])).sort()).toEqual(['not-now', 'ran'])
    expect(standIn.posts.flat()).toHaveLength(1)
  })

  it('that the Department does not take is told on both pages and goes at the next try', async () => {
    await named('In trouble')
    standIn.faults.push(503, 503, 503)
    expect(await turn()).toBe('failed')
    const words = 'The Department is in trouble (503). Children sent: 0. Taken away: 0. Still to go: 1.'
    const jobs = partOf(await page('administrator', '/jobs'))
    expect(jobs).toContain(`Failed: ${words}`)
    expect(jobs).toContain('it failed, and is tried again')
    for (const persona of ['analyst', 'administrator', 'head-of-service']) {
      const told = await page(persona, '/daily-feed')
      expect([persona, told.includes(words), told.includes('It is tried again soon.')]).toEqual([
        persona,
        true,
        true,
      ])
    }
    await later(3)
    expect(await turn()).toBe('ran')
    expect(standIn.posts.flat()).toHaveLength(1)
    expect(await page('analyst', '/daily-feed')).not.toContain('It could not all be sent')
    expect(await turn()).toBe('not-now')
  })

  it('that would take away many waits for somebody, and is not tried again that day', async () => {
    await service(ctx =>
      ctx.db.run(
        `insert into dfe_feed_accepted (la_child_id, person_id, payload, digest, accepted_at)
         select 'MANY' || n, gen_random_uuid(), jsonb_build_object('la_child_id', 'MANY' || n), 'x', now()
         from generate_series(1, 30) n`,
      ),
    )
    expect([await turn(), await turn()]).toEqual(['failed', 'not-now'])
    expect(await page('analyst', '/daily-feed')).toContain('It would take away 30 of the')
    await service(ctx => ctx.db.run(`delete from dfe_feed_accepted where la_child_id like 'MANY%'`))
  })

  it('of which a bug is the end says so without a word of what it was about', async () => {
    const broken = [
      {
        ...here.site.found[0]!,
        get area(): never {
          throw new Error('secret_of_a_child')
        },
      },
    ]
    const turns = await runDue(here.site.records, [dailyFeed(broken, { feed, pace })], COUNCIL)
    expect(turns[0]!.turn).toBe('failed')
    const jobs = partOf(await page('administrator', '/jobs'))
    expect(jobs).toContain('Failed: Something went wrong here.')
    expect(jobs).not.toContain('secret_of_a_child')
  })

  it('is cut between two posts when the server stops, and goes on at the next start', async () => {
    await service(ctx => ctx.db.run('delete from dfe_feed_accepted'))
    standIn.settings.namesFrom = null
    // Refused as a whole once: two halves are two posts.
    standIn.faults.push(413)
    const stopping = new AbortController()
    stopping.abort()
    expect(await turn({ stopped: stopping.signal })).toBe('failed')
    expect(partOf(await page('administrator', '/jobs'))).toContain(
      'Failed: Goldthread was stopped meanwhile.',
    )
    expect((await service(ctx => lastRuns(ctx, 1)))[0]!.stillToGo).toBeGreaterThan(0)
    await later(3)
    expect(await turn()).toBe('ran')
    expect((await service(ctx => lastRuns(ctx, 1)))[0]!.stillToGo).toBe(0)
  })

  it('sends nobody who is not real anywhere but to this machine', async () => {
    const elsewhere = { ...feed, url: 'https://feed.example/1' }
    expect(await turn({ feed: elsewhere })).toBe('failed')
    expect(partOf(await page('administrator', '/jobs'))).toContain('Nobody in this record is real')
  })
})

describe('where the clock is not to send it', () => {
  it.each([
    [{ DFE_FEED_URL: '' }, 'DFE_FEED_URL is not set.'],
    [{ DFE_FEED_SCOPE: '' }, 'The feed also needs DFE_FEED_SCOPE'],
    [{ DFE_FEED_AT: 'never' }, 'it goes when a person has it sent'],
    [{ DFE_FEED_AT: '25:00' }, 'DFE_FEED_AT is a time like 03:30'],
    // That hour comes twice in autumn and never in spring.
    [{ DFE_FEED_AT: '01:30' }, 'DFE_FEED_AT is a time like 03:30'],
  ])('with %j it does not run, and both pages say why', async (more, says) => {
    const set = dfeFeedOf({ ...standIn.env, ...more })
    const [job] = jobsOf(here.site.found, { feed: set }).filter(({ id }) => id === 'dfe-feed')
    expect((await runDue(here.site.records, [job!], COUNCIL))[0]!.turn).toBe('not-now')
    const { feed: before, ...rest } = here.site
    Object.assign(here.site, { ...rest, feed: set })
    expect(partOf(await page('administrator', '/jobs'))).toContain(says)
    expect(await page('analyst', '/daily-feed')).toContain('It does not go by itself.')
    Object.assign(here.site, { feed: before })
    expect(standIn.posts).toEqual([])
  })

  it('goes at another time where that is set', () => {
    const at = (DFE_FEED_AT: string) => dailyFeed([], { feed: dfeFeedOf({ ...standIn.env, DFE_FEED_AT }) }).at
    expect([at(''), at('22:15'), at('00:59'), at('02:00')]).toEqual(['03:30', '22:15', '00:59', '02:00'])
  })
})
