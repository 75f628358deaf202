import type { Instant } from '../../core/instant.ts'
import { at, type Ctx, type Records, transact } from '../records/index.ts'
import type { JobCouncil, TimedJob } from './job.ts'
import { lastTime } from './times.ts'

/** After so many tries it is given up until its next time: some two hours after the first. */
const MOST_TRIES = 6
/** For how long it is kept what came of a job: a year, and what a year's end looks back at. */
const KEPT_DAYS = 400
const LONGEST_WORDS = 500

/** What was done at one turn: it ran, it could not, or it was not its time (or another server was at it). */
export type Turn = 'ran' | 'failed' | 'not-now'

type State = { done_for: Instant | null; tries: number; next_at: Instant | null; asked_by: string | null }

const asService = (job: TimedJob) => ({ who: `job:${job.id}`, service: true })
const isDue = (job: TimedJob, state: State, now: Instant): boolean =>
  state.asked_by !== null || state.done_for === null || state.done_for < lastTime(job.at, now)

/**
 * Runs each job whose time has come, or which somebody asked for, one after the other. A time that passed while no server
 * was up is caught up with once. What fails is kept and tried again; it never ends the turn of the others. Safe to call on
 * any number of servers at once: whoever comes second to a job passes it by.
 */
export async function runDue(
  records: Records,
  jobs: readonly TimedJob[],
  council: JobCouncil,
): Promise<{ job: string; turn: Turn }[]> {
  const turns: { job: string; turn: Turn }[] = []
  for (const job of jobs) turns.push({ job: job.id, turn: await runOne(records, job, council) })
  return turns
}

async function runOne(records: Records, job: TimedJob, council: JobCouncil): Promise<Turn> {
  // Looked at without holding it: nearly always it is not its time.
  const isTime = await transact(records, asService(job), async ctx => {
    await ctx.db.run('insert into job_state (job) values ($1) on conflict do nothing', [job.id])
    const state = await ctx.db.first<State & { waits: boolean }>(
      'select *, coalesce(next_at > now(), false) as waits from job_state where job = $1',
      [job.id],
    )
    return state !== undefined && !state.waits && isDue(job, state, ctx.now)
  })
  if (!isTime) return 'not-now'
  const began = performance.now()
  const seconds = () => Math.round(performance.now() - began) / 1000
  try {
    return await transact(records, asService(job), async ctx => {
      const state = await held(ctx, job)
      if (!state || !isDue(job, state, ctx.now)) return 'not-now'
      const came = await job.run(ctx, council)
      await ctx.db.run(
        `update job_state set done_for = greatest(done_for, $2), tries = 0, next_at = null, asked_by = null where job = $1`,
        [job.id, at(lastTime(job.at, ctx.now))],
      )
      await keep(ctx, job, state, { seconds: seconds(), failed: false, came })
      return 'ran'
    })
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error)
    // In a transaction of its own: of the first nothing is left.
    return transact(records, asService(job), async ctx => {
      const state = await held(ctx, job)
      if (!state) return 'not-now'
      const isOver = state.tries + 1 >= MOST_TRIES
      await ctx.db.run(
        isOver
          ? `update job_state set done_for = greatest(done_for, $2), tries = 0, next_at = null, asked_by = null where job = $1`
          : `update job_state set tries = tries + 1, next_at = now() + 2 ^ (tries + 1) * interval '1 minute'
             where job = $1 and $2::timestamptz is not null`,
        [job.id, at(lastTime(job.at, ctx.now))],
      )
      await keep(ctx, job, state, { seconds: seconds(), failed: true, came })
      return 'failed'
    })
  }
}

/** The job's state, held until the transaction ends; undefined while another server holds it. */
const held = (ctx: Ctx, { id }: TimedJob): Promise<State | undefined> =>
  ctx.db.first<State>(
    `select * from job_state where job = $1 and (next_at is null or next_at <= now() or asked_by is not null)
     for update skip locked`,
    [id],
  )

async function keep(
  ctx: Ctx,
  { id }: TimedJob,
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
