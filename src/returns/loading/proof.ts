import { isoDay, parseDay } from '../../core/day.ts'
import { readSlashed } from '../mapping.ts'

/** A real pupil number: a letter, then twelve digits, or eleven and a letter. Undefined for a reason code or anything else. */
export function readPupilNumber(text: string | null): string | undefined {
  return text !== null && /^[A-Z]\d{11}[0-9A-Z]$/i.test(text) ? text.toUpperCase() : undefined
}

/** A birth date from either return as an ISO date, or undefined. */
export function readBirth(written: string | null): string | undefined {
  // Another system's extract may write a day as its first moment.
  const text = written?.replace(/[T ]00:00(:00(\.0+)?)?$/, '') ?? null
  const read = text === null ? undefined : (parseDay(text) ?? readSlashed(text))
  return read === undefined ? undefined : isoDay(read)
}
