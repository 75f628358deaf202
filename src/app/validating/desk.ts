import { rm } from 'node:fs/promises'
import { type FolderJob, FolderJobs } from '../folder-jobs.ts'
import type { ValidateAsked } from './asked.ts'
import { type Checked, checkFiles } from './check.ts'
import { FoundFaults } from './found-faults.ts'

/** A return that somebody brought to be held to its rules. */
export type Checking = FolderJob & {
  state: 'checking' | 'checked' | 'refused'
  asked: ValidateAsked
  /** There once it is checked, and what was found in the ways in which it is looked at. */
  checked?: Checked & { seconds: number }
  found?: FoundFaults
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
  const refuse = (job: Checking, why: string): void => {
    job.state = 'refused'
    job.why = asPageSays(why, job)
  }
  const check = async (job: Checking): Promise<void> => {
    const began = performance.now()
    const checked = await checkFiles(job.asked)
    if (typeof checked === 'string') return refuse(job, checked)
    job.checked = { ...checked, seconds: Math.round(performance.now() - began) / 1000 }
    job.found = new FoundFaults(checked, job.asked.kind)
    job.state = 'checked'
  }
  return {
    open: account => jobs.open(account, { state: 'checking', asked: NOTHING, why: '' }),
    find: (id, account) => jobs.find(id, account),
    check(job, asked) {
      job.asked = asked
      jobs.work(
        job,
        () => check(job).finally(() => rm(job.folder, { recursive: true, force: true })),
        ({ message }) => refuse(job, message),
      )
    },
    discard: job => jobs.discard(job),
    close: () => jobs.close(),
  }
}

/** As a page says it: where files lie on the server tells nobody anything, and a form has no words of a command. */
const asPageSays = (words: string, { folder }: FolderJob): string =>
  words.replaceAll(`${folder}/`, '').replace(/^--(\w+) /, 'The $1 ')
