import { type Day, formatDay } from '../../core/day.ts'
import { formatInexact, type Inexact } from '../../core/inexact.ts'
import { formatInstant, type Instant } from '../../core/instant.ts'
import type { Field } from '../../engines/records/index.ts'

/** What a field holds, in words; '' for nothing. A code keeps its letters behind its label. */
export function valueWords(field: Field, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'day':
      return formatDay(value as Day)
    case 'moment':
      return formatInstant(value as Instant)
    case 'inexact':
      return formatInexact(value as Inexact)
    case 'yes-no':
      return value ? 'Yes' : 'No'
    case 'choice': {
      const label = field.codes?.[String(value)]
      if (label === undefined) return String(value)
      return /^[a-z-]+$/.test(String(value)) ? label : `${label} (${value})`
    }
    default:
      return String(value)
  }
}
