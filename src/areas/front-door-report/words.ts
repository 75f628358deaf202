import { SMALLEST_SHOWN } from '../../engines/indicators/index.ts'
import type { Numbers, Part } from './count.ts'

/** The stages of the pathway, as the report names them. */
export const STAGES: readonly (readonly [string, keyof Numbers['hours']])[] = [
  ['From receipt to the first rating', 'toRating'],
  ['From the first rating to the decision', 'toDecision'],
  ['From receipt to the decision', 'whole'],
]

/** A median of hours, in words. */
export const hours = (n: number | null): string =>
  n === null ? 'None' : n < 1 ? `${Math.round(n * 60)} minutes` : `${n.toFixed(1)} hours`

/** Every part that stands on one of two days, those of the longer first. */
export const partsOf = (today: readonly Part[], weeks: readonly Part[]): string[] => [
  ...new Set([...weeks, ...today].map(({ part }) => part)),
]

/** The number of one part, or why it is not shown. */
export function say(from: readonly Part[], part: string): string {
  const one = from.find(p => p.part === part)
  if (one === undefined) return '0'
  return one.count === null ? `Fewer than ${SMALLEST_SHOWN}, or held back` : String(one.count)
}

/** What the report says of messages of the web form. */
export const messagesWords = (count: number, since: string | null): string =>
  count === 0
    ? 'Every message of the web form is written down.'
    : `${count === 1 ? 'One message' : `${count} messages`} of the web form not written down yet${since === null ? '' : `, the first since ${since}`}.`

/** The share of a week’s decisions that were made in time. */
export const inTimeWords = (decided: number, inTime: number): string =>
  decided === 0 ? '–' : `${Math.round((100 * inTime) / decided)}%`
