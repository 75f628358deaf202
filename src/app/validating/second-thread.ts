import { Worker } from 'node:worker_threads'
import type { Held } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { PartChecked } from '../../returns/ssda903/validating/check-part.ts'
import type { ValidateAsked } from './asked.ts'
import type { ThreadAnswer, ThreadAsked } from './thread.ts'

/** A second thread that reads half the files of a return and checks half its children. */
export class SecondThread {
  private readonly worker: Worker

  constructor(program: string, asked: ValidateAsked) {
    this.worker = new Worker(program, { workerData: asked })
  }

  /** Reads its half of the files. */
  read(): Promise<{ held: Held; problems: Problem[] }> {
    return this.ask({ what: 'read' })
  }

  /** Checks its half of the children. */
  check(held: readonly Held[]): Promise<PartChecked> {
    return this.ask({ what: 'check', held })
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private ask<T>(asked: ThreadAsked): Promise<T> {
    return new Promise((done, failed) => {
      const { worker } = this
      const stop = () => worker.off('message', hear).off('error', fail).off('exit', gone)
      const hear = (answer: ThreadAnswer) => {
        stop()
        if ('failed' in answer) failed(new Error(answer.failed))
        else done(answer.done as T)
      }
      const fail = (error: Error) => {
        stop()
        failed(error)
      }
      const gone = () => fail(new Error('A thread that checked the return ended early.'))
      worker.on('message', hear).on('error', fail).on('exit', gone)
      worker.postMessage(asked)
    })
  }
}
