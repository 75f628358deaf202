import { type Day, isoDay } from '../../core/day.ts'
import type { Period, Step } from '../../engines/indicators/index.ts'

/** What a page of figures is asked: the period, the day it was known on (null = now) and the trend's steps. */
export type FiguresAsked = { period: Period; knownOn: Day | null; step: Step }

/** The question as a query string, `?` included, so that one page's answer and the next one's are of the same days. */
export function queryOf({ period, knownOn, step }: FiguresAsked, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    from: isoDay(period.from),
    to: isoDay(period.to),
    ...(knownOn === null ? {} : { known: isoDay(knownOn) }),
    ...(step === 'months' ? {} : { step }),
    ...more,
  })
  return `?${query}`
}
