import { rm } from 'node:fs/promises'
import type { Instant } from '../../core/instant.ts'
import type { Records } from '../../engines/records/index.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { filesAt, type Problem } from '../../returns/reading/index.ts'
import type { Found } from '../discover.ts'
import { type FolderJob, FolderJobs } from '../folder-jobs.ts'
import { contradiction, loadOptionsOf, type Plan, planLoads, type Wishes } from './plan.ts'

/** What became of some files that an analyst brought: looked at, then loaded or thrown away. */
export type Job = FolderJob & {
  state: 'looking' | 'looked' | 'loading' | 'loaded' | 'refused'
  share: number
  doing: string
  wishes: Wishes & { received: Instant | null }
  plan: Plan
  /** What each candidate would do, or did. */
  results: Loaded[]
  errors: Problem[]
}

/** The files being brought in. They lie in a folder of their own until they are loaded, thrown away, or a day old. */
export type Desk = {
  open(account: string): Promise<Job>
  find(id: string, account: string): Job | undefined
  /** Looks at the files with these wishes; the job's state says when it is done. */
  look(job: Job, wishes: Job['wishes']): void
  /** Loads what was looked at. */
  load(job: Job): void
  discard(job: Job): Promise<void>
  /** Waits until no job is at work and removes every folder. */
  close(): Promise<void>
}

const A_DAY = 24 * 60 * 60 * 1000

/** Opens the desk of one running server. */
export function openDesk(records: Records, found: readonly Found[]): Desk {
  const jobs = new FolderJobs<Job>('load', A_DAY)

  const work = (job: Job, what: () => Promise<void>) =>
    jobs.work(job, what, problem => {
      job.state = 'refused'
      job.errors = [problem]
    })

  const progress = (job: Job, nth: number, of: number) => (share: number, doing: string) => {
    job.share = (nth + share) / of
    job.doing = doing
  }

  const optionsOf = (job: Job) =>
    Promise.all(
      job.plan.candidates.map((candidate, nth) =>
        loadOptionsOf(candidate, found, {
          received: job.wishes.received,
          loadedBy: job.account,
          progress: progress(job, nth, job.plan.candidates.length),
        }),
      ),
    )

  return {
    open: account =>
      jobs.open(account, {
        state: 'looking',
        share: 0,
        doing: 'Looking at the files',
        wishes: { received: null },
        plan: { candidates: [], problems: [] },
        results: [],
        errors: [],
      }),
    find: (id, account) => jobs.find(id, account),
    look(job, wishes) {
      Object.assign(job, {
        state: 'looking',
        share: 0,
        doing: 'Looking at the files',
        wishes,
        errors: [],
        results: [],
      })
      work(job, async () => {
        const at = await filesAt([job.folder])
        job.plan = await planLoads(at.files, wishes)
        job.errors = [...at.problems, ...job.plan.problems].filter(problem => problem.severity === 'error')
        if (job.plan.candidates.length === 0 && job.errors.length === 0) {
          job.errors = [{ file: '', message: 'No return was found among these files.', severity: 'error' }]
        }
        if (job.errors.length > 0 && job.plan.candidates.length === 0) {
          job.state = 'refused'
          return
        }
        // Each is tried alone, so that returns that contradict each other can be compared and one chosen.
        for (const options of await optionsOf(job))
          job.results.push(...(await runLoads(records, [options], true)))
        job.state = 'looked'
      })
    },
    load(job) {
      Object.assign(job, { state: 'loading', share: 0, doing: 'Reading the files', results: [] })
      work(job, async () => {
        job.results = await runLoads(records, await optionsOf(job), false)
        job.state = 'loaded'
        await rm(job.folder, { recursive: true, force: true })
      })
    },
    discard: job => jobs.discard(job),
    close: () => jobs.close(),
  }
}

/** Why a job cannot be loaded as it stands: a file in error, or returns that contradict each other. */
export function hindrances(job: Job): Problem[] {
  const contradicts = contradiction(job.plan, job.wishes)
  return contradicts ? [...job.errors, contradicts] : job.errors
}
