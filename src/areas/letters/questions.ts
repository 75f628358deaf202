import { CHANNELS } from '../../engines/outbox/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import type { FieldDescription } from '../../web/kit/index.ts'
import { WrittenLetter } from './records.ts'

/** What is asked of whoever writes. */
export const QUESTIONS: readonly FieldDescription[] = [
  questionOf(WrittenLetter, 'reader'),
  questionOf(WrittenLetter, 'standing'),
  {
    name: 'channel',
    type: 'choice',
    label: 'How does it go?',
    options: Object.entries(CHANNELS).map(([value, text]) => ({ value, text })),
  },
  {
    name: 'to',
    type: 'textarea',
    label: 'Where does it go?',
    hint: 'An e-mail address, the lines of a postal address, or a mobile number. Only where they said that it is safe.',
  },
  { name: 'subject', type: 'text', label: 'What is it about, in a line?' },
  {
    name: 'body',
    type: 'textarea',
    label: 'What does it say?',
    hint: 'Fill in what stands in [square brackets]. An empty line begins a new paragraph. The greeting is put before it.',
  },
]
