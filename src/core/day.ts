/** A calendar day in London, as a whole number of days since 1 January 1970. */
export type Day = number & { readonly __day: unique symbol }

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const MS = 86_400_000

/** A day from year, month (1 to 12) and day of the month; undefined when there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(2000, month - 1, date))
  at.setUTCFullYear(year, month - 1, date)
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined
  return (at.getTime() / MS) as Day
}

/** Reads an ISO date, '2026-11-24'; undefined for anything else, or a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  return dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
}

/** Reads an ISO date that must be right: throws otherwise. */
export function day(iso: string): Day {
  const read = parseDay(iso)
  if (read === undefined) throw new Error(`not a day: ${iso}`)
  return read
}

/** Year, month (1 to 12), date of the month. */
export function partsOf(d: Day): { year: number; month: number; date: number } {
  const at = new Date(d * MS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** '2026-11-24' */
export function isoDay(d: Day): string {
  return new Date(d * MS).toISOString().slice(0, 10)
}

/** The day n days later (earlier when n is negative). */
export const addDays = (d: Day, n: number): Day => (d + n) as Day

/** The same date n months later; the last day of the month where that date does not exist. */
export function addMonths(d: Day, n: number): Day {
  const { year, month, date } = partsOf(d)
  const months = year * 12 + month - 1 + n
  const to = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  for (let last = date; last > 27; last--) {
    const found = dayFrom(to.year, to.month, last)
    if (found !== undefined) return found
  }
  return dayFrom(to.year, to.month, Math.min(date, 28))!
}

/** Days from a to b: negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => b - a

/** Monday is 0, Sunday 6. */
export const weekday = (d: Day): number => (((d + 3) % 7) + 7) % 7

/** '24 November 2026' */
export function formatDay(d: Day): string {
  const { year, month, date } = partsOf(d)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** '24 Nov 2026' */
export function shortDay(d: Day): string {
  const { year, month, date } = partsOf(d)
  return `${date} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** The earlier of two days. */
export const minDay = (a: Day, b: Day): Day => (a < b ? a : b)
/** The later of two days. */
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b)
