import { CHANNELS } from '../../engines/outbox/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import type { FieldDescription } from '../../web/kit/index.ts'
import type { ChildOfFamily } from '../child/facts.ts'
import { WrittenLetter } from './records.ts'
import type { Template } from './templates/index.ts'

const WHOM: readonly FieldDescription[] = [
  questionOf(WrittenLetter, 'reader'),
  questionOf(WrittenLetter, 'standing'),
  {
    name: 'channel',
    type: 'choice',
    label: 'How does it go?',
    options: Object.entries(CHANNELS).map(([value, text]) => ({ value, text })),
  },
]

const WORDS: readonly FieldDescription[] = [
  { name: 'subject', type: 'text', label: 'What is it about, in a line?' },
  {
    name: 'body',
    type: 'textarea',
    marks: false,
    label: 'What does it say?',
    hint: 'Fill in what stands in [square brackets]. An empty line begins a new paragraph. The greeting is put before it.',
  },
]

/** What the form depends on: which letter it is, whom else it can be about, and what is known of where it can go. */
export type Asking = {
  template: Template
  /** Other children of the family. */
  others: readonly ChildOfFamily[]
  /** Places that a letter can go to, with their words. */
  places: readonly { id: string; text: string }[]
}

/** What is asked of whoever writes. A leaflet's words are not: they leave as they are. */
export const questionsFor = ({ template, others, places }: Asking): FieldDescription[] => [
  ...(others.length > 0 ? [alsoAbout(others)] : []),
  ...WHOM,
  ...(places.length > 0 ? [known(places)] : []),
  {
    name: 'to',
    type: 'textarea',
    marks: false,
    label: places.length > 0 ? 'Or where else does it go?' : 'Where does it go?',
    hint: 'An e-mail address, the lines of a postal address, or a mobile number. Only where they said that it is safe.',
    optional: places.length > 0,
  },
  ...(template.asItIs ? [] : WORDS),
]

const alsoAbout = (others: readonly ChildOfFamily[]): FieldDescription => ({
  name: 'also',
  type: 'checkbox',
  label: 'Is it about other children of the family, too?',
  hint: 'One letter, on the record of each child whom you tick. It is refused where the reader may not read of one of them.',
  options: others.map(({ child, name }) => ({ value: child, text: name })),
  optional: true,
})

const known = (places: readonly { id: string; text: string }[]): FieldDescription => ({
  name: 'place',
  type: 'choice',
  label: 'Does it go to a place that we know?',
  hint: 'What is kept from anybody is not offered. Ask whoever it concerns where it is safe, and write that in.',
  options: [
    ...places.map(({ id, text }) => ({ value: id, text })),
    { value: 'else', text: 'Somewhere else' },
  ],
  optional: true,
})
