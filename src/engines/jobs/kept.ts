import type { Instant } from '../../core/instant.ts'
import { asService, type Ctx } from '../records/index.ts'
import type { TimedJob } from './job.ts'
import { nextTime } from './times.ts'

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
  job: TimedJob
  runs: JobRun[]
  /** Its next time by the clock. */
  next: Instant
  /** It failed, and is tried again without waiting for its next time. */
  isTriedAgain: boolean
  /** Somebody pressed for it, and it has not begun yet. */
  isAsked: boolean
}

/** How each job stands, with its last `most` runs. */
export async function jobsKept(ctx: Ctx, jobs: readonly TimedJob[], most: number): Promise<JobKept[]> {
  const states = await ctx.db.rows<{ job: string; tries: number; asked_by: string | null }>(
    'select job, tries, asked_by from job_state',
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
      next: nextTime(job.at, ctx.now),
      isTriedAgain: (state?.tries ?? 0) > 0,
      isAsked: (state?.asked_by ?? null) !== null,
    }
  })
}

/** Asks for a job to run as soon as a server turns to it, in the viewer's name. The caller has judged whether they may. */
export async function askFor(ctx: Ctx, job: TimedJob): Promise<void> {
  await asService(ctx, async () => {
    await ctx.db.run(
      `insert into job_state (job, asked_by) values ($1, $2)
       on conflict (job) do update set asked_by = coalesce(job_state.asked_by, excluded.asked_by), next_at = null`,
      [job.id, ctx.who],
    )
  })
}
