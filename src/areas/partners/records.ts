import { choice, codes, date, dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { Contact } from '../front-door/facts.ts'

/** Kinds of agency, by the words in which a referral asks for them. */
export const AGENCY_KIND = codes({
  school: 'A school, nursery or college',
  police: 'The police',
  'health-service': 'A health service',
  housing: 'Housing',
  council: 'Another part of this council, or another council',
  charity: 'A charity, club or faith group',
  another: 'Something else',
})

/** An agency that works with the front door: whose people are invited, and whose referrals are summed up. */
export const Agency = record(
  'partner_agency',
  'Agency',
  {
    name: text('What is the agency called?'),
    kind: choice(AGENCY_KIND, 'What kind of agency is it?'),
    endedOn: date('When did it stop working with us?').optional(),
  },
  { about: 'authority' },
)

export const ADVISED = codes({
  refer: 'Refer the child now',
  'early-help': 'Ask for early help',
  'go-on': 'Go on with the help you give',
  other: 'Something else',
})

/** A conversation about thresholds before a referral. The child need not be named, so that it is about no child. */
export const Conversation = record(
  'threshold_conversation',
  'Conversation before a referral',
  {
    heldAt: dateTime('When was it?'),
    asker: text('Who asked?'),
    agency: text('From which agency?'),
    about: longText('What was it about?'),
    advice: longText('What was advised?'),
    advised: choice(ADVISED, 'In short, what was advised?'),
    advisedBy: text('Who advised?'),
    enquiry: text('Which enquiry followed?').optional(),
  },
  { about: 'authority', indexes: [['heldAt']] },
)

/** That a professional asks, in their own pages, to talk before they refer: about no child, as the conversation itself. */
export const ConversationAsked = record(
  'threshold_conversation_asked',
  'Request for a conversation before a referral',
  {
    askedAt: dateTime('When was it asked for?'),
    asker: text('Who asks?'),
    askerAccount: text('Their account'),
    agency: text('From which agency?'),
    about: longText('What is it about?'),
    reached: text('When and how can they be reached?'),
    conversation: ref(() => Conversation, 'Which conversation came of it?').optional(),
  },
  { about: 'authority', indexes: [['askerAccount']] },
)

/** That a referral followed a conversation, on the record of each child of the enquiry: there is no other trace of it there. */
export const ConversationFollowed = record(
  'threshold_conversation_followed',
  'Referral after a conversation',
  {
    conversation: ref(() => Conversation, 'After which conversation?'),
    contact: ref(() => Contact, 'Which contact?'),
    linkedBy: text('Who linked them?').optional(),
  },
)

export const STAGE = codes({ manager: 'Manager', head: 'Head of service' })
export const CHALLENGE_OUTCOME = codes({
  stands: 'The decision stands',
  changed: 'The decision was changed',
  'more-first': 'More is asked for before it is decided again',
})

/**
 * An agency's disagreement with a decision, at one stage: first a manager answers who did not decide, then, where the
 * agency takes it further, a head of service (Working Together to Safeguard Children 2023, chapter 1: partners challenge
 * one another, and there is a way to escalate).
 */
export const Challenge = record(
  'decision_challenge',
  'Challenge to a decision',
  {
    contact: ref(() => Contact, 'To which decision?'),
    stage: choice(STAGE, 'Who answers it?'),
    why: longText('Why does the agency disagree?'),
    raisedAt: dateTime('When was it raised?'),
    raisedBy: text('Who raised it?'),
    agency: text('For which agency?'),
    raisedAccount: text('The account of the partner who raised it').optional(),
    writtenBy: text('Who wrote it down for them?').optional(),
    reaches: text('How can they be reached?').optional(),
    answeredAt: dateTime('When was it answered?').optional(),
    outcome: choice(CHALLENGE_OUTCOME, 'What came of it?').optional(),
    answer: longText('What is the answer to the agency?').optional(),
    answeredBy: text('Who answered?').optional(),
    answeredAccount: text('The account of who answered').optional(),
  },
  {
    checks: [
      {
        field: 'answer',
        test: ({ answeredAt, answer }) =>
          answeredAt && !answer ? 'Write the answer to the agency' : undefined,
      },
    ],
  },
)
