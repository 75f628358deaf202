import type { Instant } from '../../core/instant.ts'
import { asService, type Ctx } from '../records/index.ts'
import type { Job } from './job.ts'
import { dueNext } from './times.ts'

/** One time that a job was tried: when, for whom if somebody asked, and what came of it. */
export type JobRun = {
  at: Instant
  seconds: number
  /** The account of who pressed for it; null where the clock did. */
  askedBy: string | null
  failed: boolean
  cameOf: string
}

/** How a job stands: its last runs, the newest first, and when it runs next. */
export type JobKept = {
  job: Job
  runs: JobRun[]
  /** Its next time by the clock: 'now' where it is due, 'never' where the day that it has run for never ends. */
  next: Instant | 'now' | 'never'
  /** It failed, and is tried again without waiting for its next time. */
  isTriedAgain: boolean
  /** Somebody pressed for it, and it has not begun yet. */
  isAsked: boolean
}

type Kept = { job: string; doneFor: Instant | null; tries: number; askedBy: string | null }

/** How each job stands, with its last `most` runs. `isDayFixed`: today is always the same day, as in a demonstration. */
export async function jobsKept(
  ctx: Ctx,
  jobs: readonly Job[],
  most: number,
  isDayFixed = false,
): Promise<JobKept[]> {
  const states = await ctx.db.rows<Kept>(
    'select job, done_for as "doneFor", tries, asked_by as "askedBy" from job_state',
  )
  const runs = await ctx.db.rows<JobRun & { job: string }>(
    `select job, at, seconds, asked_by as "askedBy", failed, came_of as "cameOf" from
       (select *, row_number() over (partition by job order by id desc) as nth from job_run) r
     where nth <= $1 order by job, nth`,
    [most],
  )
  return jobs.map(job => {
    const state = states.find(one => one.job === job.id)
    return {
      job,
      runs: runs.filter(one => one.job === job.id),
      next: dueNext(job.at, ctx.now, state?.doneFor ?? null, isDayFixed),
      isTriedAgain: (state?.tries ?? 0) > 0,
      isAsked: (state?.askedBy ?? null) !== null,
    }
  })
}

/** Asks for a job to run as soon as a server turns to it, in the viewer's name. The caller has judged whether they may. */
export async function askFor(ctx: Ctx, job: Job): Promise<void> {
  await asService(ctx, async () => {
    await ctx.db.run(
      `insert into job_state (job, asked_by) values ($1, $2)
       on conflict (job) do update set asked_by = coalesce(job_state.asked_by, excluded.asked_by), next_at = null`,
      [job.id, ctx.who],
    )
  })
}
