import { addDays, type Day, daysBetween, maxDay, minDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'

/** A birth within this many days of the first record is drawn too. */
const NEAR = 400

/**
 * The days a picture is drawn over: from just before the first thing told (the birth apart, unless it is near) to a
 * little after the last or today. A life known for two weeks gets two weeks' width.
 */
export function spanOf(tellings: readonly Telling[], today: Day, birth: Day | null): { from: Day; to: Day } {
  let first = today
  let last = today
  for (const { fromOn, toOn, lane } of tellings) {
    if (lane === 'people' && fromOn === birth) continue
    first = minDay(first, fromOn)
    last = maxDay(last, toOn ?? fromOn)
  }
  if (birth !== null && birth < first && daysBetween(birth, first) <= NEAR) first = birth
  // A date of 2099 typed by mistake must not squeeze a childhood into nothing.
  last = minDay(last, addDays(today, 400))
  const margin = Math.max(3, Math.round(daysBetween(first, last) * 0.03))
  return { from: addDays(first, -margin), to: addDays(maxDay(last, today), margin) }
}
