import { type Day, daysBetween } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { hasWorkingDays, workingDaysBetween } from '../../core/working-days.ts'
import type { Telling } from '../../engines/chronology/index.ts'

/** Recording within five working days is on time; more is shown, because memory fades and others rely on it. */
export const ON_TIME_WORKING_DAYS = 5

/** How many working days after it happened something was recorded, and on which day. */
export type LateRecording = { on: Day; workingDays: number }

// The list, the picture, its summary and its words all ask it of every telling.
const known = new WeakMap<Telling, { late: LateRecording | undefined }>()

/** The late recording of a telling; undefined when it was recorded on time, or before its day. */
export function lateRecording(t: Telling): LateRecording | undefined {
  const asked = known.get(t)
  if (asked) return asked.late
  const late = lateness(t)
  known.set(t, { late })
  return late
}

function lateness(t: Telling): LateRecording | undefined {
  // What was due and not done was never recorded: the clock that says so has no moment of writing.
  if (t.tone === 'missed') return undefined
  const on = dayOf(t.recordedAt)
  const from = recordableFrom(t)
  if (daysBetween(from, on) <= ON_TIME_WORKING_DAYS) return undefined
  const workingDays =
    hasWorkingDays(from) && hasWorkingDays(on)
      ? workingDaysBetween(from, on)
      : Math.floor((daysBetween(from, on) * 5) / 7)
  return workingDays > ON_TIME_WORKING_DAYS ? { on, workingDays } : undefined
}

/** The first day on which it could have been written down: when it happened, or when the record began if later. */
export const recordableFrom = (t: Telling): Day => t.recordBeganOn ?? t.fromOn
