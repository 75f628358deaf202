import { addDays, addMonths, type Day, dayFrom, partsOf, shortDay, weekday } from '../../core/day.ts'
import type { TimeScale } from './time-scale.ts'

/** A line across the picture at a day, with its label. */
export type Tick = { on: Day; x: number; label: string }

type Step = {
  days: number
  first: (d: Day) => Day
  next: (d: Day) => Day
  label: (d: Day, i: number) => string
  room: number
}

const dayLabel = (d: Day): string => shortDay(d).replace(/ \d+$/, '')
const monthLabel = (d: Day, i: number): string => {
  const [, month, year] = shortDay(d).split(' ')
  return i === 0 || partsOf(d).month === 1 ? `${month} ${year}` : `${month}`
}

const everyDays = (n: number): Step => ({
  days: n,
  first: d => d,
  next: d => addDays(d, n),
  label: dayLabel,
  room: 50,
})
const everyWeeks = (n: number): Step => ({
  days: 7 * n,
  first: d => addDays(d, (7 - weekday(d)) % 7),
  next: d => addDays(d, 7 * n),
  label: dayLabel,
  room: 50,
})
const everyMonths = (n: number): Step => ({
  days: 30.4 * n,
  first: d => {
    const { year, month, date } = partsOf(d)
    const whole = date === 1 ? month - 1 : month
    const start = Math.ceil(whole / n) * n
    return addMonths(dayFrom(year, 1, 1)!, start)
  },
  next: d => addMonths(d, n),
  label: monthLabel,
  room: 66,
})
const everyYears = (n: number): Step => ({
  days: 365.25 * n,
  first: d => {
    const { year, month, date } = partsOf(d)
    const whole = month === 1 && date === 1 ? year : year + 1
    return dayFrom(Math.ceil(whole / n) * n, 1, 1)!
  },
  next: d => addMonths(d, 12 * n),
  label: d => String(partsOf(d).year),
  room: 38,
})

const STEPS: readonly Step[] = [
  everyDays(1),
  everyDays(2),
  everyWeeks(1),
  everyWeeks(2),
  everyMonths(1),
  everyMonths(3),
  everyYears(1),
  everyYears(2),
  everyYears(5),
  everyYears(10),
  everyYears(50),
]

/** The lines of the time axis: days, weeks, months or years, whichever leaves room to read the labels. */
export function ticks(scale: TimeScale): Tick[] {
  const step = STEPS.find(s => s.days * scale.perDay >= s.room) ?? STEPS[STEPS.length - 1]!
  const found: Tick[] = []
  for (let d = step.first(scale.from); d <= scale.to; d = step.next(d))
    found.push({ on: d, x: scale.start(d), label: step.label(d, found.length) })
  return found
}
