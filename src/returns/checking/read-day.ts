import { type Day, dayFrom } from '../../core/day.ts'

/** What a cell without a day is: no comparison with it holds. */
export const NO_DAY = Number.NaN as Day

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const DASHED = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day written 31/03/2027 or, where a test gave a day, 2027-03-31; NaN for anything else. */
export function readDay(text: string): Day {
  const slashed = SLASHED.exec(text)
  if (slashed) return dayFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) ?? NO_DAY
  const dashed = DASHED.exec(text)
  return dashed ? (dayFrom(Number(dashed[1]), Number(dashed[2]), Number(dashed[3])) ?? NO_DAY) : NO_DAY
}
