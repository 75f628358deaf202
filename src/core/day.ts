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
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined
  const made = daysSince1970(year, month, date)
  // A day that the month does not have would be one of the next.
  return date < 29 || partsOf(made).date === date ? made : undefined
}

// Years that begin in March put the leap day last, so that days count up evenly (Hinnant, "chrono-compatible low-level
// date algorithms"): a city asks millions of times, and a Date object each time would cost ten times as much.
function daysSince1970(year: number, month: number, date: number): Day {
  const march = month > 2 ? year : year - 1
  const era = Math.floor(march / 400)
  const ofEra = march - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return (era * 146_097 +
    ofEra * 365 +
    Math.floor(ofEra / 4) -
    Math.floor(ofEra / 100) +
    ofYear -
    719_468) as Day
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
  const z = d + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

// Days that a record speaks of are few, and each is written many times: 1900 to 2099.
const FIRST_WRITTEN = -25_567
const written: (string | undefined)[] = new Array(73_049)

/** '2026-11-24' */
export function isoDay(d: Day): string {
  const at = d - FIRST_WRITTEN
  if (!(at >= 0 && at < written.length)) return new Date(d * MS).toISOString().slice(0, 10)
  const known = written[at]
  if (known !== undefined) return known
  const made = new Date(d * MS).toISOString().slice(0, 10)
  written[at] = made
  return made
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

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** 'Tuesday' */
export const dayName = (d: Day): string => WEEKDAYS[weekday(d)]!

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
