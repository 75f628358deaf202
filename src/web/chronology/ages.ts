import { ageOn } from '../../core/age.ts'
import { addDays, addMonths, type Day, daysBetween } from '../../core/day.ts'
import { textWidth } from './label.ts'
import type { Tick } from './ticks.ts'
import type { TimeScale } from './time-scale.ts'

type AgeStep = {
  days: number
  /** The age in days, at the start of the picture, above which nobody counts in this unit. */
  upTo: number
  room: number
  at: (birth: Day, n: number) => Day
  label: (n: number) => string
}

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`
const STEPS: readonly AgeStep[] = [
  { days: 1, upTo: 28, room: 56, at: addDays, label: n => plural(n, 'day') },
  { days: 7, upTo: 122, room: 64, at: (b, n) => addDays(b, 7 * n), label: n => plural(n, 'week') },
  {
    days: 30.4,
    upTo: 1096,
    room: 72,
    at: addMonths,
    label: n => (n % 12 ? plural(n, 'month') : `age ${n / 12}`),
  },
  {
    days: 365.25,
    upTo: Number.POSITIVE_INFINITY,
    room: 42,
    at: (b, n) => addMonths(b, 12 * n),
    label: n => `age ${n}`,
  },
  {
    days: 730.5,
    upTo: Number.POSITIVE_INFINITY,
    room: 42,
    at: (b, n) => addMonths(b, 24 * n),
    label: n => `age ${2 * n}`,
  },
  {
    days: 1826.25,
    upTo: Number.POSITIVE_INFINITY,
    room: 42,
    at: (b, n) => addMonths(b, 60 * n),
    label: n => `age ${5 * n}`,
  },
]

/** The child's ages along the axis, each at the day it was reached; a first label says the age at the start. */
export function ages(scale: TimeScale, birth: Day): Tick[] {
  const age = daysBetween(birth, scale.from)
  const step = STEPS.find(s => age <= s.upTo && s.days * scale.perDay >= s.room) ?? STEPS[STEPS.length - 1]!
  const found: Tick[] = []
  const from = Math.max(1, Math.floor(age / step.days) - 1)
  for (let n = from; ; n++) {
    const on = step.at(birth, n)
    if (on > scale.to) break
    const label = step.label(n)
    if (on >= scale.from && scale.start(on) + textWidth(label, 12) < scale.right + 12)
      found.push({ on, x: scale.start(on), label })
  }
  // Without a label in view (nine days of a nine-year-old), say the age once.
  const years = ageOn(birth, scale.from)
  if (found.length === 0 && years >= 1) found.push({ on: scale.from, x: scale.left, label: `age ${years}` })
  return found
}
