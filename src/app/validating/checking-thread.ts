import { Worker } from 'node:worker_threads'
import type { Held, PartChecked } from '../../returns/checking/index.ts'
import type { PartHeld } from '../../returns/cin-census/validating/parts.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { PartOfChildren } from '../../returns/reading/plain-children.ts'
import { askThread } from '../ask-thread.ts'
import type { Share, ThreadAsked } from './answer-all.ts'
import type { KindName } from './kind-of.ts'

/** Megabytes for what is just made: rows of some children are let go as soon as they were looked at. */
const YOUNG = 128

/** One of the threads among whom a return is shared out: it reads some of the files, and checks some of the children. */
export class CheckingThread {
  private readonly worker: Worker

  constructor(program: string, kind: KindName) {
    this.worker = new Worker(program, {
      workerData: kind,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
  }

  /** Reads its share of the files. */
  read(share: Share): Promise<{ held: Held; problems: Problem[] }> {
    return this.ask({ what: 'read', share })
  }

  /** Reads one half of the one file of its share; undefined where it cannot be read by itself. */
  readHalf(share: Share, half: PartOfChildren): Promise<PartHeld | undefined> {
    return this.ask({ what: 'read-half', share, half })
  }

  /** Checks its share of the children, whichever thread read their rows. */
  check(share: Share, held: readonly Held[]): Promise<PartChecked> {
    return this.ask({ what: 'check', share, held })
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private ask<T>(asked: ThreadAsked): Promise<T> {
    return askThread(this.worker, asked, 'A thread that checked the return ended early.')
  }
}
