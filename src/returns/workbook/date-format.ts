import { type Day, partsOf } from '../../core/day.ts'

/** Formats that Excel has of itself for days and times (ECMA-376 part 1, 18.8.30; the later ones are for East Asia). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number in this format is shown as a day or a time: 'dd/mm/yyyy', not '0.00" days"' or '[Red]0'. */
export function showsDay(id: number, format: string | undefined): boolean {
  if (format === undefined) return isBuiltIn(id)
  const shown = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[dmyhs]/i.test(shown.replace(/general/gi, ''))
}

/** Days of Excel's calendar before 1 January 1970, and how many later the old Macintosh calendar begins. */
const BEFORE_1970 = 25_569
const LATER_1904 = 1_462

/** The day that Excel counts by this number; undefined for one before March 1900, where its calendar is wrong, or after 2199. */
export function dayOfSerial(serial: number, is1904 = false): Day | undefined {
  const whole = Math.floor(serial) + (is1904 ? LATER_1904 : 0)
  return whole >= 61 && whole < 109_575 ? ((whole - BEFORE_1970) as Day) : undefined
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A number that is shown as a day, as a return writes it: '31/03/2027', with the time where there is one. */
export function dayText(serial: number, is1904: boolean): string | undefined {
  const day = dayOfSerial(serial, is1904)
  if (day === undefined) return undefined
  const { year, month, date } = partsOf(day)
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
  const time =
    seconds === 0
      ? ''
      : ` ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${two(date)}/${two(month)}/${year}${time}`
}
