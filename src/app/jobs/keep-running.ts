import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JobsAsked } from './thread.ts'

/** A thread that fell is begun again after so long: what felled it may do so again at once. */
const AGAIN_MS = 60_000

/**
 * Runs jobs by the clock on a thread of their own, so that no page waits for one and none brings the server down, until
 * it is told to stop; stopping waits for the job that is being done.
 */
export function keepRunning(asked: JobsAsked): { stop(): Promise<void> } {
  const program = join(import.meta.dirname, 'jobs-thread.js')
  let isStopped = false
  let again: NodeJS.Timeout | undefined
  let worker: Worker
  let ended: Promise<void>
  const begin = (): void => {
    worker = new Worker(program, { workerData: asked })
    worker.on('error', error => process.stderr.write(`jobs by the clock: ${error.stack ?? error.message}\n`))
    ended = new Promise(done => {
      worker.on('exit', () => {
        done()
        if (!isStopped) again = setTimeout(begin, AGAIN_MS)
      })
    })
  }
  begin()
  return {
    async stop() {
      isStopped = true
      clearTimeout(again)
      worker.postMessage('stop')
      await ended
    },
  }
}
