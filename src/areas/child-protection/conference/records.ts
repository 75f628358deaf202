import {
  choice,
  codes,
  date,
  longText,
  number,
  record,
  ref,
  text,
  yesNo,
} from '../../../engines/records/index.ts'
import { CATEGORY_OF_ABUSE } from '../../../returns/cin-census/codes.ts'
import { Enquiry, Plan } from '../records.ts'
import { whyNoConferenceOn } from './days.ts'

export const KIND = codes({ initial: 'Initial conference', review: 'Review conference' })

/** What a conference decides for a child: the first three at an initial one, the next two at a review, the last at either. */
export const DECISION = codes({
  plan: 'A child protection plan is made',
  'in-need': 'No child protection plan: help as a child in need',
  none: 'No plan',
  'goes-on': 'The child protection plan goes on',
  ends: 'The child protection plan ends',
  adjourned: 'It was adjourned: nothing is decided',
})

/**
 * What a child protection conference decided about one child, as its chair wrote it down: who was there, whether that was enough,
 * the decision and its reason, who did not agree, and the child’s own view. A conference about several children is one record for
 * each of them, joined by `writing`. The enquiry, the plan and its reviews hold what returns and clocks ask.
 */
export const Conference = record(
  'protection_conference',
  'Child protection conference',
  {
    kind: choice(KIND, 'Which conference was it?'),
    heldOn: date('On which day was the conference?'),
    socialCare: text('Who was there from children’s social care?').optional(),
    police: text('Who was there from the police?').optional(),
    health: text('Who was there from health?').optional(),
    education: text('Who was there from a school, nursery or college?').optional(),
    otherAgencies: longText('Which other agencies were there, and who from them?')
      .help('One agency on each line. Here and above, name only those who know the child.')
      .optional(),
    family: longText('Who of the family was there, and who else?')
      .help(
        'An interpreter, an advocate, or an agency that does not know the child: they do not make a conference quorate.',
      )
      .optional(),
    quorate: yesNo('Was it quorate?'),
    notQuorateWhy: longText('If too few agencies were there: why did it go ahead?')
      .help('Leave it empty where it was adjourned.')
      .optional(),
    decision: choice(DECISION, 'What did the conference decide?'),
    category: choice(CATEGORY_OF_ABUSE, 'Of which harm is the plan to protect the child?')
      .help('At a review: only where it changes.')
      .optional(),
    reason: longText('Why?').help('Write it so that the child could read it one day.'),
    dissentBy: text('Who did not agree?').optional(),
    dissentWhy: longText('With what did they not agree, and why?').optional(),
    words: longText('What did the child say?').help('In their own words.').optional(),
    viewBy: longText('If they did not say it there: how did their view reach the conference?').optional(),
    plansElsewhere: number('How many child protection plans did they have in other authorities before?')
      .help('Only where a plan is made. Plans here are counted.')
      .optional(),
    nextOn: date('When is the next conference?')
      .help(
        'At most three months after an initial conference, and six after a review. Where it was adjourned: when it is held instead.',
      )
      .optional(),
    chair: text('Who chaired it?'),
    chairAccount: text('Their account'),
    enquiry: ref(() => Enquiry, 'Which enquiry led to it?').optional(),
    plan: ref(() => Plan, 'Which plan did it make or review?').optional(),
    writing: text('Which writing is it part of?').optional(),
  },
  {
    indexes: [['heldOn'], ['writing']],
    checks: [
      { field: 'heldOn', test: ({ heldOn }) => (heldOn ? whyNoConferenceOn(heldOn) : undefined) },
      {
        field: 'dissentWhy',
        test: ({ dissentBy, dissentWhy }) =>
          dissentBy && !dissentWhy ? 'Say with what they did not agree, and why' : undefined,
      },
      {
        field: 'dissentBy',
        test: ({ dissentBy, dissentWhy }) => (dissentWhy && !dissentBy ? 'Say who did not agree' : undefined),
      },
    ],
  },
)
