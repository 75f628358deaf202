import type { Problem } from './source-row.ts'

/** What was said, and how often. */
export type Said = { problem: Problem; times: number }

/** More different doubts than these about the files of a return are counted, not told. */
const MOST = 200

/**
 * Keeps what reading says is out of place, each sentence once with how often it was said: a file may have the same thing wrong
 * in every row, and what is told of it must not grow with the file.
 */
export class SaidOnce {
  private readonly said = new Map<string, Said>()
  private others = 0

  readonly add = (problem: Problem): void => this.addTimes({ problem, times: 1 })

  /** Keeps what was said so many times. */
  addTimes({ problem, times }: Said): void {
    const key = `${problem.file}\t${problem.severity}\t${problem.message}`
    const before = this.said.get(key)
    if (before) before.times += times
    else if (this.said.size < MOST) this.said.set(key, { problem, times })
    else this.others += times
  }

  /** What was said, each with how often; undefined where there is more than is kept. */
  each(): Said[] | undefined {
    return this.others === 0 ? [...this.said.values()] : undefined
  }

  /** What was said, in the order in which it was first said. */
  all(): Problem[] {
    const told = [...this.said.values()].map(({ problem, times }) =>
      times === 1 ? problem : { ...problem, message: `${problem.message} (${times} times)` },
    )
    if (this.others === 0) return told
    const message = `${this.others} more things are out of place in the files: put these right first.`
    return [...told, { file: '', message, severity: 'doubt' }]
  }
}
