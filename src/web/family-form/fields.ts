import { type Day, isoDay, parseDay } from '../../core/day.ts'
import { clockTime, dayOf, type Instant, parseMoment } from '../../core/instant.ts'
import type { Problem } from '../../core/outcome.ts'
import { canMark, type Field, type RecordKind } from '../../engines/records/index.ts'
import type { FieldDescription } from '../kit/index.ts'

/** A child of a family whom one writing can be about. */
export type FamilyChild = { child: string; name: string }

/** Beyond this many answers a list that opens is quicker than a column of radios. */
const MOST_RADIOS = 9

/** A question about a field of a kind, as it is asked of everybody at once. What a form `needs` is not optional, though the kind does without it. */
export function questionOf(kind: RecordKind, name: string, needs: readonly string[] = []): FieldDescription {
  const field = kind.fields[name]!
  return {
    name,
    label: field.label,
    hint: field.hint,
    optional: field.empty && !needs.includes(name),
    marks: canMark(kind, field),
    ...typeOf(field),
  }
}

/** The same question asked of one child: their name stands before it. */
export function questionOfOne(
  kind: RecordKind,
  name: string,
  one: FamilyChild,
  needs: readonly string[] = [],
): FieldDescription {
  const question = questionOf(kind, name, needs)
  return { ...question, name: `${name}-${one.child}`, label: `${one.name}: ${question.label}` }
}

function typeOf({ type, long, codes = {} }: Field): Pick<FieldDescription, 'type' | 'options'> {
  switch (type) {
    case 'choice': {
      const options = Object.entries(codes).map(([value, text]) => ({ value, text }))
      return { type: options.length > MOST_RADIOS ? 'select' : 'choice', options }
    }
    case 'day':
      return { type: 'date' }
    case 'moment':
      return { type: 'datetime' }
    case 'number':
    case 'yes-no':
      return { type }
    default:
      return { type: long ? 'textarea' : 'text' }
  }
}

/** An answer as the record's own type: null where left empty, undefined where it cannot be. */
export function typed({ type }: Field, answer: string): unknown {
  if (answer === '') return null
  if (type === 'day') return parseDay(answer)
  if (type === 'moment') return parseMoment(answer)
  if (type === 'number') return /^-?\d{1,9}$/.test(answer) ? Number(answer) : undefined
  if (type === 'yes-no') return answer === 'yes'
  return answer
}

/** What a record says in a field, as a form shows it. */
export function answered({ type }: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (type === 'day') return isoDay(value as Day)
  if (type === 'moment') return `${isoDay(dayOf(value as Instant))}T${clockTime(value as Instant)}`
  if (type === 'yes-no') return value ? 'yes' : 'no'
  return String(value)
}

/** What is wrong with an answer of one child, said with their name beside the question that was asked of them. */
export const ofOne = ({ field, message }: Problem, each: readonly string[], one: FamilyChild): Problem =>
  field && each.includes(field)
    ? { field: `${field}-${one.child}`, message: `${one.name}: ${message}` }
    : { field, message }
