import { type Day, isoDay, parseDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Row } from '../../../engines/records/index.ts'
import { type FieldDescription, type FieldValues, readForm } from '../../../web/kit/index.ts'
import { Adopter } from './record.ts'

type Name = keyof typeof Adopter.fields

const FORM_TYPE = {
  day: 'date',
  'yes-no': 'yes-no',
  choice: 'choice',
  number: 'number',
  text: 'text',
} as const

const asks = (name: Name): FieldDescription => {
  const { label, hint, empty, codes, type } = Adopter.fields[name] as (typeof Adopter.fields)['family']
  const options = codes && Object.entries(codes).map(([value, text]) => ({ value, text }))
  return {
    name,
    // Twenty answers are too many for buttons.
    type: name === 'ethnicity' ? 'select' : FORM_TYPE[type as keyof typeof FORM_TYPE],
    label,
    optional: empty,
    ...(hint && { hint }),
    ...(options && { options }),
  }
}

const NAMES = Object.keys(Adopter.fields) as Name[]

export const ADOPTER_FIELDS: readonly FieldDescription[] = NAMES.map(asks)

/** What a form says of an adopter, typed; with what is wrong in it. */
export function readAdopter(form: FieldValues): { said: Record<string, unknown>; problems: Problem[] } {
  const { values, problems } = readForm(ADOPTER_FIELDS, form)
  const said = Object.fromEntries(
    ADOPTER_FIELDS.map(({ name, type }) => {
      const value = values[name] ?? ''
      if (value === '') return [name, null]
      if (type === 'date') return [name, parseDay(value) ?? null]
      if (type === 'yes-no') return [name, value === 'yes']
      return [name, type === 'number' ? Number(value) : value]
    }),
  )
  return { said, problems }
}

/** What stands of an adopter, in the shape in which a form holds it. */
export const asTyped = (row: Row<typeof Adopter>): FieldValues =>
  Object.fromEntries(ADOPTER_FIELDS.map(({ name, type }) => [name, written(row[name as Name], type)]))

function written(value: unknown, type: FieldDescription['type']): string {
  if (value === null || value === undefined) return ''
  if (type === 'date') return isoDay(value as Day)
  if (type === 'yes-no') return value ? 'yes' : 'no'
  return String(value)
}
