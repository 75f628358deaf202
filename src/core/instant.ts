import { addDays, type Day, formatDay } from './day.ts'

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

/** '2026-11-24T14:05:00.000Z' */
export const isoInstant = (i: Instant): string => new Date(i).toISOString()

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
  const [from, to] = summerOf(new Date(ms).getUTCFullYear())
  return ms >= from && ms < to ? HOUR : 0
}

/** The London calendar day of a moment. */
export const dayOf = (i: Instant): Day => Math.floor((i + offsetAt(i)) / DAY) as Day

/** The moment London's clocks show a time of day ('14:30') on a day; the first of the two when clocks go back. */
export function londonInstant(d: Day, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wall = d * DAY + hours * HOUR + minutes * 60_000
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

/** '2:05pm' in London; whole hours without minutes. */
export function formatTime(i: Instant): string {
  const local = new Date(i + offsetAt(i))
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()]
  const clock = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
  return `${clock}${hours < 12 ? 'am' : 'pm'}`
}
