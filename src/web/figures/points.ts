import { type Day, shortDay } from '../../core/day.ts'
import type { Figure } from '../../engines/indicators/index.ts'
import type { TrendPoint } from '../charts/index.ts'

const label = (day: Day): string => shortDay(day)

/** A trend's figures as points to draw, each on the last day of its period. */
export const pointsOf = (trend: readonly Figure[]): TrendPoint[] =>
  trend.map(({ to, value, numerator, denominator }) => ({
    label: label(to),
    day: to,
    value,
    numerator,
    denominator,
  }))
