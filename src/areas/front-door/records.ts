import { choice, codes, date, dateTime, longText, record, text } from '../../engines/records/index.ts'
import { PRIMARY_NEED, REASON_FOR_CLOSURE, REFERRAL_SOURCE } from '../../returns/cin-census/codes.ts'

export const YES_NO_WRITTEN = codes({ 0: 'No', 1: 'Yes', false: 'No', true: 'Yes' })

export const CONTACT_OUTCOME = codes({
  referral: 'Referral to children’s social care',
  'early-help': 'Early help',
  information: 'Information and advice',
  none: 'No further action',
})

/** A worry that reached the front door about a child, and what was decided. */
export const Contact = record('contact', 'Contact', {
  receivedAt: dateTime('When was it received?'),
  source: choice(REFERRAL_SOURCE, 'Who made contact?'),
  worry: longText('What are they worried about?'),
  decidedAt: dateTime('When was it decided?').optional(),
  outcome: choice(CONTACT_OUTCOME, 'What was decided?').optional(),
  reason: longText('Why?').optional(),
  decidedBy: text('Who decided?').optional(),
})

/** A referral to children's social care: one child's episode of need, from the day it began to the day it closed. */
export const Referral = record(
  'referral',
  'Referral',
  {
    referredOn: date('When was the child referred?').optional(),
    source: choice(REFERRAL_SOURCE, 'Who referred?').optional(),
    primaryNeed: choice(PRIMARY_NEED, 'What is the main need?').optional(),
    closedOn: date('When did the case close?').optional(),
    closureReason: choice(REASON_FOR_CLOSURE, 'Why did it close?').optional(),
    initialConferenceOn: date('When was the initial conference?').optional(),
    noFurtherAction: choice(YES_NO_WRITTEN, 'Was there no further action after the referral?').optional(),
  },
  {
    checks: [
      {
        field: 'closedOn',
        test: ({ referredOn, closedOn }) =>
          referredOn && closedOn && closedOn < referredOn
            ? 'The case closed before the child was referred'
            : undefined,
      },
    ],
    indexes: [['referredOn']],
  },
)
