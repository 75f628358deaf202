import { parseDay } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import type { Field, RecordKind } from '../../engines/records/index.ts'
import type { FieldDescription, FieldOption } from '../kit/index.ts'

/** More codes than this are a drop-down; fewer are all on the page. */
const MOST_RADIOS = 7

function typeOf(field: Field): FieldDescription['type'] {
  switch (field.type) {
    case 'choice':
      return Object.keys(field.codes ?? {}).length > MOST_RADIOS ? 'select' : 'choice'
    case 'day':
      return 'date'
    case 'moment':
      return 'datetime'
    case 'inexact':
    case 'yes-no':
    case 'number':
      return field.type
    default:
      return field.long ? 'textarea' : 'text'
  }
}

const optionsOf = (field: Field): FieldOption[] | undefined =>
  field.codes && Object.entries(field.codes).map(([value, text]) => ({ value, text }))

/** The questions of a form that records something of a kind: those asked for, in order, or all of them. */
export function questionsOf(
  kind: RecordKind,
  ask: readonly string[] = Object.keys(kind.fields),
): FieldDescription[] {
  return ask.flatMap(name => {
    const field = kind.fields[name]
    if (!field) return []
    const { label, hint, empty: optional } = field
    return [{ name, type: typeOf(field), label, hint, optional, options: optionsOf(field) }]
  })
}

/** What was answered, in the types of the kind's fields; what was left empty is null. */
export function answersOf(kind: RecordKind, read: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(read).map(([name, text]) => [name, answer(kind.fields[name], text)]),
  )
}

function answer(field: Field | undefined, text: string): unknown {
  if (text === '' || !field) return null
  switch (field.type) {
    case 'day':
      return parseDay(text) ?? null
    case 'moment': {
      const [date = '', time = ''] = text.split('T')
      const day = parseDay(date)
      return day === undefined ? null : londonInstant(day, time)
    }
    case 'inexact': {
      const [earliest, latest] = text.split('/').map(part => parseDay(part))
      return earliest === undefined ? null : { earliest, latest: latest ?? earliest }
    }
    case 'yes-no':
      return text === 'yes'
    case 'number':
      return /^-?\d+$/.test(text) ? Number(text) : null
    default:
      return text
  }
}
