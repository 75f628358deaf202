import { CHILD_AS_GROWN_UPS_ARE_ASKED, childSteps } from './about-children.ts'
import { line, lines, one, type Step } from './question.ts'

const NAMING = [
  { value: 'named', text: 'Yes, you may say who told you' },
  { value: 'not-to-family', text: 'No, I will tell you who I am, but the family must not know' },
  { value: 'nameless', text: 'I do not want to say who I am' },
]

/** What a neighbour, a relative or a passer-by is asked, in order. */
export const ASKED_OF_THE_PUBLIC: readonly Step[] = [
  {
    id: 'naming',
    title: 'Your name',
    questions: [
      one('naming', 'May we tell the family who told us?', NAMING, 'Select whether we may say who told us', {
        hint: 'You do not have to say who you are. We read every message, named or not.',
      }),
    ],
  },
  {
    id: 'about-you',
    title: 'About you',
    when: ({ answer }) => answer('naming') !== 'nameless',
    questions: [
      line('your-name', 'What is your name?', 'Your name', { optional: true, autocomplete: 'name' }),
      line('reach', 'How can we reach you if we have a question?', 'How we can reach you', {
        hint: 'A telephone number or an email address.',
        optional: true,
      }),
    ],
  },
  ...childSteps(CHILD_AS_GROWN_UPS_ARE_ASKED),
  {
    id: 'worry',
    title: 'The worry',
    questions: [
      lines('worry', 'What are you worried about?', 'What you are worried about', {
        hint: 'What you saw or heard, and how often. You do not need to be sure.',
        most: 8_000,
      }),
      line('happened', 'When did it happen, or is it happening now?', 'When it happened', {
        optional: true,
        most: 300,
      }),
    ],
  },
  {
    id: 'child-said',
    title: 'The child’s words',
    questions: [
      lines('child-said', 'Has the child said anything about it?', 'What the child said', {
        hint: 'In the child’s own words, as well as you remember them.',
        optional: true,
        most: 4_000,
      }),
    ],
  },
  {
    id: 'safety',
    title: 'Before we call',
    questions: [
      lines(
        'safety',
        'Is there anything we must know before we contact the family?',
        'What we must know first',
        {
          hint: 'Somebody who must not find out, or a danger to whoever visits.',
          optional: true,
        },
      ),
    ],
  },
]
