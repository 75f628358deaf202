import { dayText } from '../workbook/date-format.ts'

/** Five figures are a day of these years only, 1990 to 2069: others are likelier to be something else. */
const FIRST = 32_874
const LAST = 62_093

const SERIAL = /^(\d{5})(?:\.0+)?$/
const AT_MIDNIGHT = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?$/
const OTHERWISE_PARTED = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/

/**
 * A day as a return writes it, 01/04/2026 or 2026-04-01, from what spreadsheets and databases make of one: the number 46113, a
 * midnight after it, dashes or full stops in it. Undefined for anything else, a day that is written well among it.
 */
export function mendedDay(cell: string): string | undefined {
  const serial = SERIAL.exec(cell)
  if (serial) {
    const number = Number(serial[1])
    return number >= FIRST && number <= LAST ? dayText(number, false) : undefined
  }
  const midnight = AT_MIDNIGHT.exec(cell)
  if (midnight) return midnight[1]
  const parted = OTHERWISE_PARTED.exec(cell)
  return parted ? `${parted[1]}/${parted[2]}/${parted[3]}` : undefined
}
