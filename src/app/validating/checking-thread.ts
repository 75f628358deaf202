import { Worker } from 'node:worker_threads'
import type { Held } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { PartChecked } from '../../returns/ssda903/validating/check-part.ts'
import type { ValidateAsked } from './asked.ts'
import type { Share, ThreadAnswer, ThreadAsked } from './thread.ts'

/** Megabytes for what is just made: rows of some children are let go as soon as they were looked at. */
const YOUNG = 128

/** One of the threads among whom a return is shared out: it reads some of the files, and checks some of the children. */
export class CheckingThread {
  private readonly worker: Worker

  constructor(program: string, asked: ValidateAsked, share: Share) {
    this.worker = new Worker(program, {
      workerData: { asked, share },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
  }

  /** Reads its share of the files. */
  read(): Promise<{ held: Held; problems: Problem[] }> {
    return this.ask({ what: 'read' })
  }

  /** Checks its share of the children, whichever thread read their rows. */
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
