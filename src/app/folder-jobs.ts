import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../engines/records/index.ts'
import { type Problem, UnreadableReturn } from '../returns/reading/index.ts'

/** Work with files that somebody brought. They lie in a folder of their own until they are done with or grow old. */
export type FolderJob = {
  readonly id: string
  /** Only who brought the files sees them. */
  readonly account: string
  readonly folder: string
}

/** The jobs of one kind of one running server. `longest`: milliseconds after which files are thrown away whatever became of them. */
export class FolderJobs<J extends FolderJob> {
  private readonly name: string
  private readonly longest: number
  private readonly jobs = new Map<string, J>()
  private readonly working = new Set<Promise<void>>()

  constructor(name: string, longest: number) {
    this.name = name
    this.longest = longest
  }

  async open(account: string, rest: Omit<J, keyof FolderJob>): Promise<J> {
    const folder = await mkdtemp(join(tmpdir(), `goldthread-${this.name}-`))
    const job = { ...rest, id: newId(), account, folder } as J
    this.jobs.set(job.id, job)
    void pause(this.longest, undefined, { ref: false }).then(() => this.discard(job))
    return job
  }

  find(id: string, account: string): J | undefined {
    const job = this.jobs.get(id)
    return job?.account === account ? job : undefined
  }

  /** Works on a job while its page is shown. `failed` hears what its owner is to be told where it cannot be done. */
  work(job: J, what: () => Promise<void>, failed: (problem: Problem) => void): void {
    const done = what()
      .catch((error: unknown) => failed(this.told(job, error)))
      .finally(() => this.working.delete(done))
    this.working.add(done)
  }

  async discard(job: J): Promise<void> {
    this.jobs.delete(job.id)
    await rm(job.folder, { recursive: true, force: true })
  }

  /** Waits until no job is at work and removes every folder. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.working])
    for (const job of [...this.jobs.values()]) await this.discard(job)
  }

  private told(job: J, error: unknown): Problem {
    if (error instanceof UnreadableReturn) return error.problem
    process.stderr.write(
      `${this.name} ${job.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return {
      file: '',
      message:
        'Something went wrong on our side, and nothing was kept. Try again, or tell whoever runs Goldthread.',
      severity: 'error',
    }
  }
}
