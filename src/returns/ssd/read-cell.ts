import { type Day, parseDay } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import type { Field } from '../../engines/records/index.ts'
import { readSlashed } from '../mapping.ts'

/** A cell as its field holds it; null and a doubt where it cannot be. */
export type ReadCell = { value: unknown; doubt?: string }

/** A day and an hour as London's clocks showed them: ISO or DD/MM/YYYY, with or without an hour. */
export function readMoment(text: string): { day: Day; at: Instant; hasHour: boolean } | undefined {
  const parts = /^(\S{8,10}?)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,7})?)?)?$/.exec(text.trim())
  const written = parts?.[1] ?? ''
  const day = parseDay(written) ?? readSlashed(written)
  if (!parts || day === undefined) return undefined
  const [hour, minute, second] = parts.slice(2, 5).map(part => Number(part ?? 0)) as [number, number, number]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const at = (londonInstant(day, `${parts[2] ?? '00'}:${parts[3] ?? '00'}`) + second * 1000) as Instant
  return { day, at, hasHour: hour + minute + second > 0 }
}

/** Y or N, as the dataset writes them; undefined for anything else. */
export const readYesOrNo = (text: string): boolean | undefined =>
  /^y$/i.test(text) ? true : /^n$/i.test(text) ? false : undefined

/** Types a cell that is not empty as a field holds it. What cannot be is left empty, and doubted. */
export function readAs(field: Field, written: string): ReadCell {
  const text = written.trim()
  const doubt = (what: string): ReadCell => ({ value: null, doubt: `“${text}” is not ${what}` })
  switch (field.type) {
    case 'day':
    case 'inexact': {
      const read = readMoment(text)
      if (!read) return doubt('a date')
      return { value: field.type === 'day' ? read.day : exactly(read.day) }
    }
    case 'moment': {
      const read = readMoment(text)
      return read ? { value: read.at } : doubt('a date and time')
    }
    case 'number':
      return /^(0|[1-9]\d{0,8})(\.0+)?$/.test(text)
        ? { value: Math.trunc(Number(text)) }
        : doubt('a whole number')
    case 'yes-no': {
      const read = readYesOrNo(text)
      return read === undefined ? doubt('Y or N') : { value: read }
    }
    case 'choice':
      return Object.hasOwn(field.codes ?? {}, text) ? { value: text } : doubt('one of its codes')
    default:
      return { value: text }
  }
}
