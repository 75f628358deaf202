import type { Problem } from './source-row.ts'

/** More different doubts than these about the files of a return are counted, not told. */
const MOST = 200

/**
 * Keeps what reading says is out of place, each sentence once with how often it was said: a file may have the same thing wrong
 * in every row, and what is told of it must not grow with the file.
 */
export class SaidOnce {
  private readonly said = new Map<string, { problem: Problem; times: number }>()
  private others = 0

  readonly add = (problem: Problem): void => {
    const key = `${problem.file}\t${problem.severity}\t${problem.message}`
    const before = this.said.get(key)
    if (before) before.times += 1
    else if (this.said.size < MOST) this.said.set(key, { problem, times: 1 })
    else this.others += 1
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
