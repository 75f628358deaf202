import type { FieldDescription } from '../../../web/kit/index.ts'
import { aboutChild, childrenOf } from '../../front-door/facts.ts'
import { PRESENT } from '../codes.ts'
import { childFields, familyFields, optionsOf } from '../pages/screening-fields.ts'
import type { Tool } from '../tool-words.ts'
import type { Teller } from './teller.ts'

const WHEN: Readonly<Record<Teller, string>> = {
  police: 'When did it happen?',
  health: 'When did it happen, or when were you told?',
}

/** What is asked of an incident, before the children. Only the police have a reference that others know. */
export const aboutTheNight = (teller: Teller): readonly FieldDescription[] => [
  ...(teller === 'police'
    ? [{ name: 'incident', type: 'text', label: 'What is the police reference?' } as const]
    : []),
  { name: 'happenedAt', type: 'datetime', label: WHEN[teller] },
  {
    name: 'account',
    type: 'textarea',
    label: 'What happened?',
    hint: 'Leave addresses and telephone numbers out: they go beside each child, and where it is safe to reach somebody below.',
  },
]

/** Everything that is asked once: of the night, and of the family with the tool with which the front door screens. */
export const aboutIncident = (tool: Tool, teller: Teller): readonly FieldDescription[] => [
  ...aboutTheNight(teller),
  ...familyFields(tool),
]

/** What is asked of one of the children, the first of them 1. */
export const aboutOne = (nth: number, tool: Tool): readonly FieldDescription[] => [
  ...aboutChild(nth),
  {
    name: `present-${nth}`,
    type: 'select',
    label: 'Where was the child?',
    options: optionsOf(PRESENT),
  },
  ...childFields(tool, nth),
]

/** How many children were written of, when the form is sent. */
export const manyOf = (form: Readonly<Record<string, string>>): number => childrenOf({ ...form, do: '' })
