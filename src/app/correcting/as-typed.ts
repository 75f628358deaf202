import { type Day, isoDay } from '../../core/day.ts'
import type { Inexact } from '../../core/inexact.ts'
import { clockTime, dayOf, type Instant } from '../../core/instant.ts'
import type { Field } from '../../engines/records/index.ts'

/** What a field says in the shape in which a form holds it (FieldValues of the page kit); '' for nothing. */
export function asTyped({ type }: Pick<Field, 'type'>, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (type) {
    case 'day':
      return isoDay(value as Day)
    case 'moment':
      return `${isoDay(dayOf(value as Instant))}T${clockTime(value as Instant)}`
    case 'inexact': {
      const { earliest, latest } = value as Inexact
      return `${isoDay(earliest)}/${isoDay(latest)}`
    }
    case 'yes-no':
      return value ? 'yes' : 'no'
    default:
      return String(value)
  }
}
