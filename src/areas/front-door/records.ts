import {
  choice,
  codes,
  date,
  dateTime,
  longText,
  number,
  record,
  ref,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { PRIMARY_NEED, REASON_FOR_CLOSURE, REFERRAL_SOURCE } from '../../returns/cin-census/codes.ts'

export const YES_NO_WRITTEN = codes({ 0: 'No', 1: 'Yes', false: 'No', true: 'Yes' })

export const CONTACT_OUTCOME = codes({
  referral: 'Referral to children’s social care',
  'early-help': 'Early help',
  information: 'Information and advice',
  none: 'No further action',
  'open-case': 'Passed to the worker of the open case',
})

/**
 * A worry that reached the front door about a child, and what was decided. A form about several children is a contact for
 * each of them, with one enquiry: each holds what is told of that child and no more, and is decided by itself.
 */
export const Contact = record(
  'contact',
  'Contact',
  {
    receivedAt: dateTime('When was it received?'),
    source: choice(REFERRAL_SOURCE, 'Who made contact?'),
    worry: longText('What are they worried about?'),
    decidedAt: dateTime('When was it decided?').optional(),
    outcome: choice(CONTACT_OUTCOME, 'What was decided?').optional(),
    reason: longText('Why?').optional(),
    decidedBy: text('Who decided?').optional(),
    decidedAs: text('In which role?').optional(),
    decidedAnewAt: dateTime('When was it decided anew, after a team sent it back?').optional(),
    enquiry: text('Which enquiry is it part of?').optional(),
    referrer: text('What is the name of the person who made contact?').optional(),
    agency: text('Which organisation are they from?').optional(),
    referrerContact: text('How can they be reached?').optional(),
    unnamed: yesNo('Did they ask not to be named to the family?').optional(),
    holderAccount: text('Account of whoever has it').optional(),
    holder: text('Who has it?').optional(),
    threshold: text('Which passage of the threshold guidance applies?').optional(),
  },
  { indexes: [['decidedAt'], ['enquiry']] },
)

export const COLOUR = codes({ red: 'Red', amber: 'Amber', green: 'Green' })
export const RATED = codes({
  first: 'On receipt',
  final: 'With the decision',
  anew: 'With the decision made anew',
})

/** How urgent a manager judged a contact to be: on receipt, and again with what partners told. Both are kept. */
export const ContactRating = record('contact_rating', 'Rating of a contact', {
  contact: ref(() => Contact, 'Which contact?'),
  stage: choice(RATED, 'When was it rated?'),
  colour: choice(COLOUR, 'What is the rating?'),
  ratedAt: dateTime('At what time?'),
  ratedBy: text('Who rated it?'),
  nextSteps: longText('What must happen next?').optional(),
  hours: number('Within how many hours of receipt is it to be decided?').optional(),
})

/** Partners of the hub, as the self-evaluations of 2019 and 2023 list them. */
export const PARTNER = codes({
  police: 'Police',
  'health-trust': 'Hospital and community health',
  'mental-health': 'Mental health trust',
  education: 'Education',
  'early-help': 'Early help',
  'adult-social-care': 'Adult social care',
  housing: 'Housing',
  'substance-misuse': 'Drug and alcohol service',
  probation: 'Probation',
})

/** What a partner was asked about a child, and what they answered. */
export const PartnerCheck = record(
  'partner_check',
  'Partner check',
  {
    contact: ref(() => Contact, 'For which contact?'),
    partner: choice(PARTNER, 'Which partner?'),
    asks: longText('What do we need to know?').optional(),
    despite: longText('Why ask them, though agreement left them out?').optional(),
    askedAt: dateTime('When were they asked?'),
    askedBy: text('Who asked?'),
    agency: text('Which agency’s own people were asked?').optional(),
    dueAt: dateTime('By when do we need the answer?').optional(),
    answeredAt: dateTime('When did they answer?').optional(),
    answer: longText('What do they know?').optional(),
    answeredBy: text('Who answered?').optional(),
  },
  {
    checks: [
      {
        field: 'answer',
        test: ({ answeredAt, answer }) =>
          answeredAt && !answer ? 'Say what they know, or that they know nothing' : undefined,
      },
    ],
    indexes: [['agency']],
  },
)

export const CAME_BY = codes({
  contact: 'A contact that was decided so',
  'step-up': 'A step up from early help',
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
    // Said of referrals made here; no return says it.
    cameBy: choice(CAME_BY, 'By what did it come about?').optional(),
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
