import { rm } from 'node:fs/promises'
import type { Problem } from '../../returns/reading/index.ts'
import { type FolderJob, FolderJobs } from '../folder-jobs.ts'
import type { ValidateAsked } from './asked.ts'
import { type Checked, checkFiles } from './check.ts'

/** A return that somebody brought to be held to its rules. */
export type Checking = FolderJob & {
  state: 'checking' | 'checked' | 'refused'
  asked: ValidateAsked
  /** There once it is checked. */
  checked?: Checked & { seconds: number }
  /** Why it is refused. */
  why: string
}

/** Where returns of one running server are checked: the files go as soon as they were read, what was found after an hour. */
export type CheckDesk = {
  open(account: string): Promise<Checking>
  find(id: string, account: string): Checking | undefined
  check(job: Checking, asked: ValidateAsked): void
  discard(job: Checking): Promise<void>
  close(): Promise<void>
}

const AN_HOUR = 60 * 60 * 1000
const NOTHING: ValidateAsked = { kind: 'ssda903', paths: [], lastYear: [] }

/** Opens the desk of one running server. */
export function openCheckDesk(): CheckDesk {
  const jobs = new FolderJobs<Checking>('check', AN_HOUR)
  const refuse = (job: Checking, { message }: Pick<Problem, 'message'>) =>
    Object.assign(job, { state: 'refused', why: message })
  return {
    open: account => jobs.open(account, { state: 'checking', asked: NOTHING, why: '' }),
    find: (id, account) => jobs.find(id, account),
    check(job, asked) {
      job.asked = asked
      const work = async () => {
        const began = performance.now()
        const checked = await checkFiles(asked)
        if (typeof checked === 'string') return refuse(job, { message: asPageSays(checked, job) })
        const seconds = Math.round(performance.now() - began) / 1000
        Object.assign(job, { state: 'checked', checked: { ...checked, seconds } })
      }
      jobs.work(
        job,
        () => work().finally(() => rm(job.folder, { recursive: true, force: true })) as Promise<never>,
        problem => refuse(job, problem),
      )
    },
    discard: job => jobs.discard(job),
    close: () => jobs.close(),
  }
}

/** As a page says it: where files lie on the server tells nobody anything, and a form has no words of a command. */
const asPageSays = (words: string, { folder }: FolderJob): string =>
  words.replaceAll(`${folder}/`, '').replace(/^--(\w+) /, 'The $1 ')
