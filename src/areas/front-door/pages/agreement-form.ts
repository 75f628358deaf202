import { parseDay } from '../../../core/day.ts'
import { type Outcome, ok } from '../../../core/outcome.ts'
import { type FieldDescription, type FieldOption, readForm } from '../../../web/kit/index.ts'
import type { Named, Said } from '../board/agreement.ts'
import { PARTNER } from '../records.ts'
import { Agreement, POSITION, PURPOSE, STANDING } from '../records-agreement.ts'

const { fields } = Agreement
const options = (codes: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

const WORDS = ['purpose', 'position', 'askedOf', 'standing', 'askedBy', 'why', 'agreedBy'] as const

/** The questions about agreement for one child of an enquiry: `nth` tells them apart from the others’. */
export const agreementAsks = (nth: number): readonly FieldDescription[] => {
  const named = (name: keyof typeof fields) => ({
    name: `${name}-${nth}`,
    label: fields[name].label,
    ...(fields[name].hint ? { hint: fields[name].hint } : {}),
  })
  return [
    { ...named('purpose'), type: 'select', options: options(PURPOSE) },
    { ...named('position'), type: 'choice', options: options(POSITION) },
    { ...named('askedOf'), type: 'text', optional: true },
    { ...named('standing'), type: 'select', options: options(STANDING), optional: true },
    { ...named('askedBy'), type: 'text', optional: true },
    { ...named('askedOn'), type: 'date', optional: true },
    {
      name: `covers-${nth}`,
      type: 'checkbox',
      label: 'Which agencies does it cover?',
      hint: 'Only where they named some: then the others are left out.',
      options: options(PARTNER),
      optional: true,
    },
    {
      name: `leavesOut-${nth}`,
      type: 'checkbox',
      label: 'Which agencies do they not agree to?',
      options: options(PARTNER),
      optional: true,
    },
    { ...named('why'), type: 'textarea', optional: true },
    { ...named('agreedBy'), type: 'text', optional: true },
  ]
}

/** Where agreement stands as it was typed for one child, with the agencies named; or which day cannot be. */
export function readAgreement(
  form: Readonly<Record<string, string>>,
  nth: number,
): Outcome<{ said: Said; named: Named }> {
  const { values, problems } = readForm(agreementAsks(nth), form)
  if (problems.length > 0)
    return {
      ok: false,
      problems: problems.map(one => ({
        ...one,
        ...(one.field && { field: one.field.replace(/-\d+$/, '') }),
      })),
    }
  const typed = (name: string) => values[`${name}-${nth}`] ?? ''
  const agencies = (name: string) =>
    typed(name)
      .split(',')
      .filter(one => Object.hasOwn(PARTNER, one))
  const said = Object.fromEntries(WORDS.map(name => [name, typed(name) || null]))
  return ok({
    said: { ...said, askedOn: parseDay(typed('askedOn')) ?? null } as unknown as Said,
    named: { covers: agencies('covers'), leavesOut: agencies('leavesOut') },
  })
}
