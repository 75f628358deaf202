import { addDays, type Day } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import { isWorkingDay } from '../../core/working-days.ts'

/** Local: when the day team is there, on working days. Whatever is not within is out of hours. */
export const OPENS = '09:00'
export const CLOSES = '17:00'

/** Whether the day team is there at a moment. */
export function isOfficeTime(at: Instant): boolean {
  const day = dayOf(at)
  return isWorkingDay(day) && at >= londonInstant(day, OPENS) && at < londonInstant(day, CLOSES)
}

/** When the day team last went home. */
export function lastClosing(now: Instant): Instant {
  for (let day = dayOf(now); ; day = addDays(day, -1))
    if (isWorkingDay(day) && londonInstant(day, CLOSES) <= now) return londonInstant(day, CLOSES)
}

/** When the day team came on the day that it went home at a moment. */
export const openingBefore = (closing: Instant): Instant => londonInstant(dayOf(closing), OPENS)

/** A time from one moment up to another. */
export type Span = { from: Instant; to: Instant }

/** The times of so many days from a moment in which the day team is not there. */
export function closedSpans(now: Instant, days: number): Span[] {
  const today = dayOf(now)
  const spans: Span[] = []
  let from = now
  for (let n = 0; n <= days; n++) {
    const day = addDays(today, n) as Day
    if (!isWorkingDay(day)) continue
    const [opens, closes] = [londonInstant(day, OPENS), londonInstant(day, CLOSES)]
    if (from < opens) spans.push({ from, to: opens })
    if (closes > from) from = closes
  }
  const end = londonInstant(addDays(today, days), CLOSES)
  if (from < end) spans.push({ from, to: end })
  return spans
}

/** What is left of some times once others are taken out: the hours that nobody covers. */
export function uncovered(spans: readonly Span[], covered: readonly Span[]): Span[] {
  return covered.reduce<Span[]>(
    (left, one) =>
      left.flatMap(({ from, to }) =>
        one.to <= from || one.from >= to
          ? [{ from, to }]
          : [
              { from, to: Math.min(to, one.from) as Instant },
              { from: Math.max(from, one.to) as Instant, to },
            ].filter(part => part.from < part.to),
      ),
    [...spans],
  )
}
