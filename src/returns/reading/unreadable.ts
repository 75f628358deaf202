import type { Problem } from './source-row.ts'

/**
 * Thrown while rows are read when the rest of a file cannot be: the reader is in the middle of a stream, and
 * whoever loads it gives up the whole load. `problem` is the one sentence to show.
 */
export class UnreadableReturn extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'UnreadableReturn'
    this.problem = problem
  }
}

/** A file that cannot be read, in one sentence that names it. */
export function unreadable(file: string, message: string, line?: number): UnreadableReturn {
  const place = line === undefined ? {} : { line }
  return new UnreadableReturn({ file, ...place, message: `${file} ${message}`, severity: 'error' })
}
