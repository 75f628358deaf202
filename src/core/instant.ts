import { addDays, type Day, formatDay, isoDay, parseDay, partsOf } from './day.ts'

/** A moment in time, in milliseconds since the start of 1970 in UTC. */
export type Instant = number & { readonly __instant: unique symbol }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Reads an ISO moment with its offset, '2026-11-24T14:05:00Z'. Throws on anything else. */
export function instant(iso: string): Instant {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms) || !/(Z|[+-]\d\d:?\d\d)$/.test(iso)) throw new Error(`not a moment: ${iso}`)
  return ms as Instant
}

// Each second of a day is written often, and a Date object for each would cost five times as much.
const clocks: (string | undefined)[] = new Array(DAY / 1000)

/** '2026-11-24T14:05:00.000Z' */
export function isoInstant(i: Instant): string {
  const day = Math.floor(i / DAY)
  const ms = Math.floor(i) - day * DAY
  const second = Math.floor(ms / 1000)
  const clock = clocks[second] ?? clockAt(second)
  return `${isoDay(day as Day)}${clock}${String(ms - second * 1000).padStart(3, '0')}Z`
}

function clockAt(second: number): string {
  const made = new Date(second * 1000).toISOString().slice(10, 20)
  clocks[second] = made
  return made
}

// British Summer Time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
// (Summer Time Order 2002; the same rule since 1996).
const summers = new Map<number, [number, number]>()
function summerOf(year: number): [number, number] {
  const known = summers.get(year)
  if (known) return known
  const lastSunday = (month: number) => {
    const last = Date.UTC(year, month, 31)
    return last - new Date(last).getUTCDay() * DAY + HOUR
  }
  const summer: [number, number] = [lastSunday(2), lastSunday(9)]
  summers.set(year, summer)
  return summer
}

/** How far London's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(ms: number): number {
  const [from, to] = summerOf(partsOf(Math.floor(ms / DAY) as Day).year)
  return ms >= from && ms < to ? HOUR : 0
}

/** The London calendar day of a moment. */
export const dayOf = (i: Instant): Day => Math.floor((i + offsetAt(i)) / DAY) as Day

/** Reads London's day and time of day, '2026-11-24T14:05', as forms write them; nothing where it is no moment. */
export function parseMoment(text: string): Instant | undefined {
  const [date = '', time = ''] = text.split('T')
  const day = parseDay(date)
  return day === undefined || !/^\d\d:\d\d$/.test(time) ? undefined : londonInstant(day, time)
}

/** The moment London's clocks show a time of day ('14:30') on a day; the first of the two when clocks go back. */
export function londonInstant(d: Day, time: string): Instant {
  const colon = time.indexOf(':')
  return londonMinute(d, Number(time.slice(0, colon)) * 60 + Number(time.slice(colon + 1, colon + 3)))
}

/** As londonInstant, the time of day given as minutes after midnight on London's clocks. */
export function londonMinute(d: Day, minutes: number): Instant {
  const wall = d * DAY + minutes * 60_000
  return (wall - offsetAt(wall - HOUR)) as Instant
}

/** The last moment of a day in London. */
export const lastMomentOf = (d: Day): Instant => (londonInstant(addDays(d, 1), '00:00') - 1) as Instant

/** n hours of elapsed time later. */
export const plusHours = (i: Instant, n: number): Instant => (i + n * HOUR) as Instant

/** '24 November 2026 at 2:05pm' */
export function formatInstant(i: Instant): string {
  return `${formatDay(dayOf(i))} at ${formatTime(i)}`
}

/** '14:05' on London's clocks, as a form asks for it. */
export function clockTime(i: Instant): string {
  return new Date(i + offsetAt(i)).toISOString().slice(11, 16)
}

/** '2:05pm' in London; whole hours without minutes. */
export function formatTime(i: Instant): string {
  const local = new Date(i + offsetAt(i))
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()]
  const clock = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
  return `${clock}${hours < 12 ? 'am' : 'pm'}`
}
