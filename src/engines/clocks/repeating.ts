import type { Day } from '../../core/day.ts'
import type { Run } from './clock.ts'

/** What a repeating duty hangs on: a plan, a period; from its first day until it ends (null while open). */
export type Span = { about: { id: string }; from: Day; until: Day | null; ended: string }

/**
 * The runs of a duty that starts again each time it is done: one from the first day, then one from each day it
 * was done, each due as `due` says from the day before it. The last one is no longer needed once the span ended
 * before it fell due. `done` need not be sorted; days outside the span do not count.
 */
export function repeating(span: Span, done: readonly Day[], due: (last: Day, nth: number) => Day): Run[] {
  const within = done
    .filter(d => d >= span.from && (span.until === null || d <= span.until))
    .sort((a, b) => a - b)
  const runs: Run[] = []
  let from = span.from
  for (const met of within) {
    runs.push({ about: span.about, part: runs.length, from, due: due(from, runs.length), met })
    from = met
  }
  const next = due(from, runs.length)
  // Ended before it fell due, nothing was missed; ended after, it was due and never done: judge.ts tells them apart.
  const excused = span.until === null ? null : span.ended
  runs.push({ about: span.about, part: runs.length, from, due: next, met: null, excused, until: span.until })
  return runs
}
