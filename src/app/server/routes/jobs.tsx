import type { Role } from '../../../engines/access/index.ts'
import { askFor, jobsKept } from '../../../engines/jobs/index.ts'
import { JobsPage } from '../../../web/jobs/index.ts'
import { jobsOf } from '../../jobs/jobs.ts'
import type { Answered, Route, Visit } from '../route.ts'

const KEEPERS: readonly Role[] = ['administrator']
/** A week, and a failure or two. */
const RUNS_SHOWN = 10
const JOBS = '/jobs'

/** What is done by the clock, for whoever looks after the program: nothing in it is about a child. */
export const jobsRoutes: readonly Route[] = [
  { method: 'GET', path: JOBS, title: 'Jobs', may: KEEPERS, handle: show },
  { method: 'POST', path: JOBS, title: 'Run a job now', may: KEEPERS, handle: runNow },
]

async function show({ ctx, site, csrf }: Visit): Promise<Answered> {
  const kept = await jobsKept(ctx, jobsOf(site.found, site), RUNS_SHOWN, site.isDayFixed)
  const names = await ctx.db.rows<{ id: string; name: string }>(
    'select id, name from account where id = any($1)',
    [kept.flatMap(({ runs }) => runs.flatMap(({ askedBy }) => askedBy ?? []))],
  )
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  const jobs = kept.map(({ job: { id, title, does, at, idle }, runs, ...rest }) => ({
    ...rest,
    ...{ id, title, does, at, idle },
    runs: runs.map(({ askedBy, ...run }) => ({ ...run, by: askedBy && (nameOf.get(askedBy) ?? askedBy) })),
  }))
  return {
    title: 'Jobs',
    wide: true,
    body: <JobsPage jobs={jobs} csrf={csrf} isDayFixed={site.isDayFixed === true} />,
  }
}

async function runNow({ ctx, site, form }: Visit): Promise<Answered> {
  const job = jobsOf(site.found, site).find(({ id, idle }) => id === form.job && idle === undefined)
  if (!job) return 'not-found'
  await askFor(ctx, job)
  return { redirect: JOBS, notice: 'It runs within a minute. Open this page again to see what came of it.' }
}
