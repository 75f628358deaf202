import { choice, codes, date, longText, record, ref, text, yesNo } from '../../engines/records/index.ts'
import { Contact, PARTNER } from './records.ts'

export const PURPOSE = codes({
  telling: 'Telling the front door of the worry',
  checks: 'Asking partners what they know',
  'early-help': 'Early help',
  assessment: 'An assessment',
  sharing: 'Telling the other parent',
})
export const POSITION = codes({
  given: 'Given',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  'not-sought': 'Not asked for',
  dispensed: 'Gone ahead without it',
})
export const STANDING = codes({
  parent: 'A parent with parental responsibility',
  responsible: 'Somebody with parental responsibility, as we were told',
  'parent-without': 'A parent without parental responsibility',
  'young-person': 'The young person themselves',
  guardian: 'A guardian or special guardian',
  authority: 'The local authority, which shares parental responsibility',
  other: 'Somebody else',
})

/** Positions that somebody who was asked took: then it is kept who asked them, and when. */
export const ASKED: readonly string[] = ['given', 'refused', 'withdrawn']

/**
 * Where agreement stands, for one child and one purpose: on a contact, or on the open case that came of it. It never blocks
 * protecting a child. Working Together to Safeguard Children 2023, chapter 1 (information sharing); the reason is asked
 * wherever agreement was not simply given.
 */
export const Agreement = record(
  'agreement',
  'Agreement',
  {
    contact: ref(() => Contact, 'For which contact?').optional(),
    purpose: choice(PURPOSE, 'What is it for?'),
    position: choice(POSITION, 'Was agreement given?'),
    askedOf: text('Who was asked?').optional(),
    standing: choice(STANDING, 'In what standing?').optional(),
    askedBy: text('Who asked them?').help('You, if you leave it empty.').optional(),
    askedOn: date('When were they asked?').help('Today, if you leave it empty.').optional(),
    why: longText('Why was it not asked for, or why go ahead without it?').optional(),
    agreedBy: text('Which manager agreed to go ahead without it?').optional(),
  },
  {
    checks: [
      {
        field: 'askedOf',
        test: ({ position, askedOf }) =>
          position && ASKED.includes(position) && !askedOf ? 'Enter who was asked' : undefined,
      },
      {
        field: 'why',
        test: ({ position, why }) =>
          (position === 'not-sought' || position === 'dispensed') && !why
            ? 'Say why it was not asked for, or why we go ahead without it'
            : undefined,
      },
      {
        field: 'agreedBy',
        test: ({ position, agreedBy }) =>
          position === 'dispensed' && !agreedBy
            ? 'Enter which manager agreed to go ahead without it'
            : undefined,
      },
    ],
  },
)

/** An agency that somebody named when they were asked: one that agreement covers, or one that it leaves out. */
export const AgreementAgency = record('agreement_agency', 'Agency that agreement names', {
  agreement: ref(() => Agreement, 'In which agreement?'),
  partner: choice(PARTNER, 'Which agency?'),
  covered: yesNo('Does agreement cover it?'),
})
