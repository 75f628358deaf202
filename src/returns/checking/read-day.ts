import { type Day, dayFrom } from '../../core/day.ts'

/** What a cell without a day is: no comparison with it holds. */
export const NO_DAY = Number.NaN as Day

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** A day written 31/03/2027, or 2027-03-31; NaN for anything else. */
export function readDay(text: string): Day {
  // Millions of cells hold a day in ten characters: by hand, as a pattern takes five times as long.
  if (text.length === 10 && text.charCodeAt(2) === SLASH && text.charCodeAt(5) === SLASH) {
    const [date, month, year] = [digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10)]
    return dayFrom(year, month, date) ?? NO_DAY
  }
  if (text.length === 10 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH) {
    const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
    return dayFrom(year, month, date) ?? NO_DAY
  }
  const slashed = SLASHED.exec(text)
  return slashed ? (dayFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) ?? NO_DAY) : NO_DAY
}

const SLASH = 47
const DASH = 45

/** The number that these characters write; NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}
