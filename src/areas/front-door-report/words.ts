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

/** What stands where a number is not shown: the Government Statistical Service's sign for what is confidential. */
const HELD_BACK = '[c]'

/** What the sign means, and whom the numbers count. */
export const FOOT = `Every number counts every child. ${HELD_BACK} stands for 1 to ${SMALLEST_SHOWN - 1}, and for a number from which one of these could be worked out.`

/** The number of one part, or the sign that it is not shown. */
export function say(from: readonly Part[], part: string): string {
  const one = from.find(p => p.part === part)
  if (one === undefined) return '0'
  return one.count === null ? HELD_BACK : String(one.count)
}

/** What the report says of messages of the web form. */
export const messagesWords = (count: number, since: string | null): string =>
  count === 0
    ? 'Every message of the web form is written down.'
    : `${count === 1 ? 'One message' : `${count} messages`} of the web form not written down yet${since === null ? '' : `, the first since ${since}`}.`

/** The share of a week’s decisions that were made in time. */
export const inTimeWords = (decided: number, inTime: number): string =>
  decided === 0 ? '–' : `${Math.round((100 * inTime) / decided)}%`
