import { addDays, type Day, day, dayFrom, partsOf, weekday } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'

// When schools were open to few children only (Department for Education, 2020 and 2021).
const CLOSED: readonly (readonly [from: Day, until: Day])[] = [
  [day('2020-03-23'), day('2020-06-01')],
  [day('2021-01-05'), day('2021-03-08')],
]

/** What a day is to a school: in term, closed to most by the pandemic, or no school day. */
export type SchoolDay = 'term' | 'closed' | 'none'

/** Terms as English councils mostly set them, around Easter and bank holidays. Only for 2000 to 2035. */
export function schoolDay(on: Day): SchoolDay {
  if (!isWorkingDay(on) || isHoliday(on)) return 'none'
  return CLOSED.some(([from, until]) => on >= from && on < until) ? 'closed' : 'term'
}

function isHoliday(on: Day): boolean {
  const { year, month, date } = partsOf(on)
  const easter = easterOf(year)
  // Two weeks, with Good Friday in or before them.
  if (on >= addDays(easter, -9) && on <= addDays(easter, 7)) return true
  if (inWeekOf(on, lastMonday(year, 5)) || inWeekOf(on, lastMonday(year, 10))) return true
  if (inWeekOf(on, mondayBefore(dayFrom(year, 2, 18)!))) return true
  const [summer, winter] = [mondayBefore(dayFrom(year, 7, 24)!), mondayBefore(dayFrom(year, 12, 23)!)]
  if (on >= addDays(summer, 2) && on < dayFrom(year, 9, 3)!) return true
  return on >= winter || (month === 1 && date <= 3)
}

const mondayBefore = (on: Day): Day => addDays(on, -weekday(on))
const lastMonday = (year: number, month: number): Day => mondayBefore(dayFrom(year, month, 31)!)
const inWeekOf = (on: Day, monday: Day): boolean => on >= monday && on < addDays(monday, 7)

/** Easter Sunday, by the anonymous Gregorian reckoning. */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const from = epact + toSunday - 7 * late + 114
  return dayFrom(year, Math.floor(from / 31), (from % 31) + 1)!
}
