import type { Instant } from '../../core/instant.ts'
import { alone, at, type Ctx, type Records, transact } from '../records/index.ts'
import { type Job, type JobCouncil, NotToday, type SteppedJob, type TimedJob } from './job.ts'
import { lastTime } from './times.ts'

/** After so many tries it is given up until its next time: some two hours after the first. */
const MOST_TRIES = 6
/** For how long it is kept what came of a job: a year, and what a year's end looks back at. */
const KEPT_DAYS = 400
const LONGEST_WORDS = 500

/** What was done at one turn: it ran, it could not, or it was not its time (or another server was at it). */
export type Turn = 'ran' | 'failed' | 'not-now'

type State = { done_for: Instant | null; tries: number; next_at: Instant | null; asked_by: string | null }

const asService = (job: Job) => ({ who: `job:${job.id}`, service: true })
const isDue = (job: Job, state: State, now: Instant): boolean =>
  state.asked_by !== null || state.done_for === null || state.done_for < lastTime(job.at, now)

/**
 * Runs each job whose time has come, or which somebody asked for, one after the other. A time that passed while no server
 * was up is caught up with once. What fails is kept and tried again; it never ends the turn of the others. Safe to call on
 * any number of servers at once: whoever comes second to a job passes it by. A job that is idle is not run.
 */
export async function runDue(
  records: Records,
  jobs: readonly Job[],
  council: JobCouncil,
): Promise<{ job: string; turn: Turn }[]> {
  const turns: { job: string; turn: Turn }[] = []
  for (const job of jobs) {
    const turn =
      job.idle === undefined && (await isTime(records, job)) ? await runOne(records, job, council) : 'not-now'
    turns.push({ job: job.id, turn })
  }
  return turns
}

/** Looked at without holding it: nearly always it is not its time. */
const isTime = (records: Records, job: Job): Promise<boolean> =>
  transact(records, asService(job), async ctx => {
    await ctx.db.run('insert into job_state (job) values ($1) on conflict do nothing', [job.id])
    const state = await ctx.db.first<State & { waits: boolean }>(
      'select *, coalesce(next_at > now(), false) as waits from job_state where job = $1',
      [job.id],
    )
    return state !== undefined && !state.waits && isDue(job, state, ctx.now)
  })

async function runOne(records: Records, job: Job, council: JobCouncil): Promise<Turn> {
  const began = performance.now()
  const seconds = () => Math.round(performance.now() - began) / 1000
  try {
    return 'run' in job
      ? await runWhole(records, job, council, seconds)
      : await runInSteps(records, job, seconds)
  } catch (error) {
    // In a transaction of its own: of a job's own nothing is left.
    return transact(records, asService(job), async ctx => {
      const state = await held(ctx, job)
      if (!state) return 'not-now'
      if (error instanceof NotToday || state.tries + 1 >= MOST_TRIES) await dealtWith(ctx, job, ctx.now)
      else
        await ctx.db.run(
          `update job_state set tries = tries + 1, next_at = now() + 2 ^ (tries + 1) * interval '1 minute' where job = $1`,
          [job.id],
        )
      const came = error instanceof Error ? error.message : String(error)
      await keep(ctx, job, state, { seconds: seconds(), failed: true, came })
      return 'failed'
    })
  }
}

/** A job of one transaction: it and that it was done are kept together. */
const runWhole = (
  records: Records,
  job: TimedJob,
  council: JobCouncil,
  seconds: () => number,
): Promise<Turn> =>
  transact(records, asService(job), async ctx => {
    const state = await held(ctx, job)
    if (!state || !isDue(job, state, ctx.now)) return 'not-now'
    const came = await job.run(ctx, council)
    await dealtWith(ctx, job, ctx.now)
    await keep(ctx, job, state, { seconds: seconds(), failed: false, came })
    return 'ran'
  })

/** A job in steps: whoever is at it holds a lock of the database's, which ends with whoever holds it, and no transaction. */
async function runInSteps(records: Records, job: SteppedJob, seconds: () => number): Promise<Turn> {
  const turn = await alone(records, `job ${job.id}`, async (): Promise<Turn> => {
    // Another may have done it between the look and the lock.
    const found = await transact(records, asService(job), async ctx => ({
      state: await held(ctx, job),
      now: ctx.now,
    }))
    if (!found.state || !isDue(job, found.state, found.now)) return 'not-now'
    const { state, now } = found
    const came = await job.steps(records, { isAsked: state.asked_by !== null })
    return transact<Turn>(records, asService(job), async ctx => {
      await dealtWith(ctx, job, now)
      await keep(ctx, job, state, { seconds: seconds(), failed: false, came })
      return 'ran'
    })
  })
  return turn === 'busy' ? 'not-now' : turn
}

/** Its time as of `now` is done or given up, and so is whoever's asking. */
const dealtWith = (ctx: Ctx, job: Job, now: Instant): Promise<unknown> =>
  ctx.db.run(
    `update job_state set done_for = greatest(done_for, $2), tries = 0, next_at = null, asked_by = null where job = $1`,
    [job.id, at(lastTime(job.at, now))],
  )

/** The job's state, held until the transaction ends; undefined while another server holds it. */
const held = (ctx: Ctx, { id }: Job): Promise<State | undefined> =>
  ctx.db.first<State>(
    `select * from job_state where job = $1 and (next_at is null or next_at <= now() or asked_by is not null)
     for update skip locked`,
    [id],
  )

async function keep(
  ctx: Ctx,
  { id }: Job,
  { asked_by }: State,
  { seconds, failed, came }: { seconds: number; failed: boolean; came: string },
): Promise<void> {
  await ctx.db.run(
    `insert into job_run (job, at, seconds, asked_by, failed, came_of) values ($1, $2, $3, $4, $5, $6)`,
    [id, at(ctx.now), seconds, asked_by, failed, came.slice(0, LONGEST_WORDS)],
  )
  await ctx.db.run(`delete from job_run where job = $1 and began_at < now() - $2 * interval '1 day'`, [
    id,
    KEPT_DAYS,
  ])
}
