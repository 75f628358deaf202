import type { Day } from '../../core/day.ts'

/** One figure of a trend; null where there is none, which leaves a gap in the line. */
export type TrendPoint = {
  label: string
  day: Day
  value: number | null
  numerator?: number | null
  denominator?: number | null
}

/** A day from which figures cannot be compared with those before: a new definition, a new system. */
export type Break = { day: Day; words: string }
