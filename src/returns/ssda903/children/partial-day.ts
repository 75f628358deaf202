import { type Day, dayFrom } from '../../../core/day.ts'

const PARTS = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i

/**
 * The first day that a day written in part can be: zz/05/2020, zz/zz/2020; NaN for zz/zz/zzzz, which may be any.
 * Undefined for what is none.
 */
export function earliestDay(text: string): Day | undefined {
  const [day, month, year] = (PARTS.exec(text) ?? [])
    .slice(1)
    .map(part => (/z/i.test(part) ? null : Number(part)))
  if (year === undefined || (year === null && month !== null) || (month === null && day !== null))
    return undefined
  return year === null ? (Number.NaN as Day) : dayFrom(year, month ?? 1, day ?? 1)
}
