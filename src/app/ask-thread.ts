import type { Worker } from 'node:worker_threads'

/** What a thread answers: how much more is done, that it failed and why, or what it was asked for. */
export type ThreadAnswer = { count: number } | { failed: string } | { done: unknown }

/**
 * Asks a thread for one thing and waits for it, told on the way how much more is done. Throws what went wrong there, or `gone` where
 * the thread ended without an answer.
 */
export function askThread<T>(
  worker: Worker,
  asked: unknown,
  gone: string,
  count: (n: number) => void = () => {},
): Promise<T> {
  return new Promise((done, failed) => {
    const stop = () => worker.off('message', hear).off('error', fail).off('exit', end)
    const hear = (answer: ThreadAnswer) => {
      if ('count' in answer) return count(answer.count)
      stop()
      if ('failed' in answer) failed(new Error(answer.failed))
      else done(answer.done as T)
    }
    const fail = (error: Error) => {
      stop()
      failed(error)
    }
    const end = () => fail(new Error(gone))
    worker.on('message', hear).on('error', fail).on('exit', end)
    worker.postMessage(asked)
  })
}
