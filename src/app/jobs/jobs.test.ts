import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Instant, instant } from '../../core/instant.ts'
import {
  type Job,
  type JobRun,
  jobsKept,
  NotToday,
  runDue,
  type SteppedJob,
  type TimedJob,
} from '../../engines/jobs/index.ts'
import { transact } from '../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../server/site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
let now: Instant
let nth = 0
let done: Instant[]
const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }

beforeAll(async () => {
  here = await aDemonstration()
  here.site.records.now = () => now
}, 120_000)
afterAll(() => here.stop())
beforeEach(() => {
  now = instant('2026-11-24T10:00:00Z')
  done = []
  nth += 1
})

/** A job of the test's own, which keeps when it was done. */
const aJob = (more: Partial<TimedJob> = {}): TimedJob => ({
  id: `test-${nth}`,
  title: 'A job of the test',
  does: 'Counts.',
  at: '05:30',
  async run(ctx) {
    done.push(ctx.now)
    return 'Counted.'
  },
  ...more,
})
const turns = async (job: Job) => (await runDue(here.site.records, [job], COUNCIL)).map(one => one.turn)
const service = <T extends object>(sql: string, values: unknown[] = []) =>
  transact(here.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))
const runsOf = async (job: Job): Promise<JobRun[]> =>
  (await transact(here.site.records, { who: 'administrator' }, ctx => jobsKept(ctx, [job], 10)))[0]!.runs

describe('a job by the clock', () => {
  it('runs once a day: not again before its time, then at half past five', async () => {
    const job = aJob()
    expect([await turns(job), await turns(job)]).toEqual([['ran'], ['not-now']])
    now = instant('2026-11-25T05:29:00Z')
    expect(await turns(job)).toEqual(['not-now'])
    now = instant('2026-11-25T05:30:00Z')
    expect(await turns(job)).toEqual(['ran'])
    expect(await runsOf(job)).toMatchObject([
      { at: now, failed: false, cameOf: 'Counted.', askedBy: null },
      { at: instant('2026-11-24T10:00:00Z') },
    ])
  })

  it('catches up once after 5 days without a server', async () => {
    const job = aJob()
    await turns(job)
    now = instant('2026-11-29T12:00:00Z')
    expect([await turns(job), await turns(job)]).toEqual([['ran'], ['not-now']])
    expect(done).toHaveLength(2)
  })

  it('runs once though 4 servers turn to it at the same moment', async () => {
    const job = aJob({
      async run(ctx) {
        done.push(ctx.now)
        await ctx.db.run('select pg_sleep(0.2)')
        return 'Counted.'
      },
    })
    const all = (await Promise.all([1, 2, 3, 4].map(() => turns(job)))).flat()
    expect(all.filter(turn => turn === 'ran')).toHaveLength(1)
    expect(done).toHaveLength(1)
  })

  it('that fails leaves nothing behind, is tried again 2 minutes later, and holds up no other', async () => {
    let isBroken = true
    const job = aJob({
      async run(ctx) {
        await ctx.db.run("insert into job_state (job) values ('left behind')")
        if (isBroken) throw new Error('The list could not be read.')
        return 'Read.'
      },
    })
    const other = aJob({ id: `other-${nth}` })
    expect(await runDue(here.site.records, [job, other], COUNCIL)).toEqual([
      { job: job.id, turn: 'failed' },
      { job: other.id, turn: 'ran' },
    ])
    expect(await service("select from job_state where job = 'left behind'")).toEqual([])
    expect(await turns(job)).toEqual(['not-now'])
    const [state] = await service<{ minutes: number }>(
      'select round(extract(epoch from next_at - now()) / 60)::int as minutes from job_state where job = $1',
      [job.id],
    )
    expect(state!.minutes).toBe(2)
    isBroken = false
    await service("update job_state set next_at = now() - interval '1 second' where job = $1", [job.id])
    expect(await turns(job)).toEqual(['ran'])
    expect((await runsOf(job)).map(({ failed, cameOf }) => [failed, cameOf])).toEqual([
      [false, 'Read.'],
      [true, 'The list could not be read.'],
    ])
  })

  it('that fails 6 times is given up until tomorrow', async () => {
    const job = aJob({ run: () => Promise.reject(new Error('No.')) })
    for (let n = 0; n < 6; n += 1) {
      expect(await turns(job)).toEqual(['failed'])
      await service('update job_state set next_at = null where job = $1', [job.id])
    }
    expect(await turns(job)).toEqual(['not-now'])
    now = instant('2026-11-25T06:00:00Z')
    expect(await turns(job)).toEqual(['failed'])
  })

  it('in a demonstration, whose day comes again and again, runs once for it', async () => {
    const job = aJob()
    await turns(job)
    // The next morning of the real world is the same morning there.
    for (const time of ['00:10', '05:30', '23:59']) {
      now = instant(`2026-11-24T${time}:00Z`)
      expect(await turns(job)).toEqual(['not-now'])
    }
  })
})

describe('a job in steps', () => {
  const inSteps = (steps: SteppedJob['steps']): SteppedJob => {
    const { run: _, ...rest } = aJob()
    return { ...rest, steps }
  }
  const minutesToWait = async (job: Job) => {
    const [state] = await service<{ minutes: number | null; tries: number }>(
      'select round(extract(epoch from next_at - now()) / 60)::int as minutes, tries from job_state where job = $1',
      [job.id],
    )
    return state
  }

  it('keeps each step though the next fails, and is begun again 2 minutes later', async () => {
    let isBroken = true
    const job = inSteps(async records => {
      await transact(records, { who: 'test', service: true }, async ctx => {
        done.push(ctx.now)
      })
      if (isBroken) throw new Error('The second step could not be done.')
      return 'Both were done.'
    })
    expect(await turns(job)).toEqual(['failed'])
    expect(await minutesToWait(job)).toEqual({ minutes: 2, tries: 1 })
    expect(await turns(job)).toEqual(['not-now'])
    isBroken = false
    await service("update job_state set next_at = now() - interval '1 second' where job = $1", [job.id])
    expect([await turns(job), await turns(job)]).toEqual([['ran'], ['not-now']])
    expect(done).toHaveLength(2)
    expect((await runsOf(job)).map(({ failed, cameOf }) => [failed, cameOf])).toEqual([
      [false, 'Both were done.'],
      [true, 'The second step could not be done.'],
    ])
  })

  it('is done once though 2 servers turn to it, and holds no transaction open meanwhile', async () => {
    let open: { n: number }[] = []
    const job = inSteps(async records => {
      done.push(now)
      open = (
        await records.pool.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
           where datname = current_database() and state = 'idle in transaction'`,
        )
      ).rows
      await new Promise(rested => setTimeout(rested, 300))
      return 'Done.'
    })
    expect((await Promise.all([turns(job), turns(job)])).flat().sort()).toEqual(['not-now', 'ran'])
    expect([done.length, open[0]!.n]).toEqual([1, 0])
  })

  it('that somebody has to see to is given up until tomorrow, or until it is pressed', async () => {
    const job = inSteps((_, { isAsked }) =>
      isAsked ? Promise.resolve('Pressed.') : Promise.reject(new NotToday('Look first.')),
    )
    expect([await turns(job), await turns(job)]).toEqual([['failed'], ['not-now']])
    await service("update job_state set asked_by = 'administrator' where job = $1", [job.id])
    expect(await turns(job)).toEqual(['ran'])
    now = instant('2026-11-25T06:00:00Z')
    expect(await turns(job)).toEqual(['failed'])
  })

  it('that is idle is never run', async () => {
    const job: Job = { ...inSteps(async () => 'Done.'), idle: 'Nothing says where it goes.' }
    expect([await turns(job), await runsOf(job)]).toEqual([['not-now'], []])
  })
})

describe('the page of jobs', () => {
  it('shows the administrator each job, its next time and what came of it, and runs it when pressed', async () => {
    const admin = await browserOf(here.app).as('administrator')
    const before = (await admin.get('/jobs')).body
    expect(before).toContain('Remind those who lead for other agencies')
    expect(before).toContain('Each day at 07:30')
    expect(before).toContain('In a moment: it is due')
    expect(before).toContain('It has not run yet.')
    const jobs = here.site.found.flatMap(({ area }) => area.jobs ?? [])
    await runDue(here.site.records, jobs, COUNCIL)
    const after = (await admin.get('/jobs')).body
    expect(after).toContain('24 November 2026 at 10am')
    expect(after).toContain('25 November 2026 at 7:30am')
    expect((await admin.post('/jobs', { job: 'remind-partner-leads' })).headers.location).toBe('/jobs')
    expect((await admin.get('/jobs')).body).toContain('In a moment: somebody asked for it')
    await runDue(here.site.records, jobs, COUNCIL)
    const [, name] = /<td[^>]*>(?:<[^>]*>)*\s*((?!The clock)[A-Z][a-z]+ [A-Z][a-z]+)\s*<\/td>/.exec(
      (await admin.get('/jobs')).body,
    ) ?? [undefined, '']
    expect(name).not.toBe('')
    expect((await admin.post('/jobs', { job: 'nothing' })).statusCode).toBe(404)
  })

  it('of a demonstration, whose day stays, promises no day that never comes', async () => {
    const admin = await browserOf(here.app).as('administrator')
    here.site.isDayFixed = true
    const { body } = await admin.get('/jobs')
    here.site.isDayFixed = false
    expect(body).toContain('Each job runs once for it')
    expect(body).toContain('Not again by itself')
    expect(body).not.toContain('25 November 2026')
  })

  it('says why one does not run here, and has no button for it', async () => {
    const admin = await browserOf(here.app).as('administrator')
    const { body } = await admin.get('/jobs')
    const part = body.split('<section').find(one => one.includes('Send the Department’s daily feed'))!
    expect(part).toContain('It does not run here')
    expect(part).toContain('Nothing says where it goes: DFE_FEED_URL is not set.')
    expect(part).not.toContain('Run it now')
    expect((await admin.post('/jobs', { job: 'dfe-feed' })).statusCode).toBe(404)
  })

  it('is not there for anybody else', async () => {
    for (const persona of ['head-of-service', 'analyst', 'social-worker']) {
      const visitor = await browserOf(here.app).as(persona)
      expect([persona, (await visitor.get('/jobs')).statusCode]).toEqual([persona, 404])
      expect((await visitor.post('/jobs', { job: 'remind-partner-leads' })).statusCode).toBe(404)
    }
  })
})
