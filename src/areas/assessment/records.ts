import { choice, codes, date, dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { ASSESSMENT_FACTOR } from '../../returns/cin-census/codes.ts'
import { Referral } from '../front-door/facts.ts'

export const SEEN = codes({ seen: 'Seen', alone: 'Seen alone', 'not-seen': 'Not seen' })

/** Initial and core assessments gave way to single ones when Working Together 2013 came into force. */
export const ASSESSMENT_KIND = codes({
  initial: 'Initial assessment',
  core: 'Core assessment',
  single: 'Single assessment',
})

/** A child and family assessment (Children Act 1989 section 17; Working Together 2023). */
export const Assessment = record(
  'assessment',
  'Assessment',
  {
    referral: ref(() => Referral, 'Which referral is it for?').optional(),
    // A return does not say: empty is not known.
    kind: choice(ASSESSMENT_KIND, 'What kind of assessment is it?').optional(),
    startedOn: date('When did it start?').optional(),
    reviewedOn: date('When did a manager review its progress?').optional(),
    authorisedOn: date('When was it authorised?').optional(),
    firstSeenOn: date('When was the child first seen?').optional(),
    lateReason: longText('Why was it late?').optional(),
    author: text('Who wrote it?').optional(),
    // Whether is one question, and when another: a child may have been seen on a day that nobody wrote down.
    childSeen: choice(SEEN, 'Was the child seen before it was authorised?').optional(),
    notSeenReason: longText('Why was the child not seen?').optional(),
    // What it says, where it was written here: once for all the children of one writing, but for their own parts.
    purpose: longText('What is it for?')
      .help('What worried whom, and what the assessment is to find out.')
      .optional(),
    goingWell: longText('What is going well?').optional(),
    worries: longText('What worries people?').optional(),
    parentsWords: longText('What do the parents or carers say?').optional(),
    needed: longText('What does it all mean, and what is needed?').optional(),
    childsWords: longText('What did the child say, or show?').help('In their own words.').optional(),
    onlyThem: longText('What is about this child only?').help('Kept in their record alone.').optional(),
    writing: text('Which writing is it part of?').optional(),
    writers: text('Accounts of whoever wrote in it').optional(),
  },
  {
    checks: [
      {
        field: 'authorisedOn',
        test: ({ startedOn, authorisedOn }) =>
          startedOn && authorisedOn && authorisedOn < startedOn
            ? 'The assessment was authorised before it started'
            : undefined,
      },
    ],
  },
)

/** Something that an assessment found to matter. */
export const Factor = record('assessment_factor', 'Factor found', {
  assessment: ref(() => Assessment, 'Which assessment?').optional(),
  factor: choice(ASSESSMENT_FACTOR, 'What was found?').optional(),
})

export const ANSWER = codes({
  authorised: 'It is authorised',
  'sent-back': 'It goes back to whoever wrote it',
})

/** That an assessment was sent to a manager, and what they answered: each time is one record. */
export const Authorisation = record(
  'assessment_authorisation',
  'Authorisation of an assessment',
  {
    assessment: ref(() => Assessment, 'Which assessment?'),
    says: longText('Is there anything that the manager should know?').optional(),
    askedAt: dateTime('When was it sent?'),
    askedBy: text('Who sent it?').optional(),
    askedByAccount: text('Account of whoever sent it').optional(),
    answer: choice(ANSWER, 'What do you decide?').optional(),
    reason: longText('Why? Where it goes back: what must change?').optional(),
    answeredAt: dateTime('When was it decided?').optional(),
    answeredBy: text('Who decided?').optional(),
  },
  {
    checks: [
      {
        field: 'reason',
        test: ({ answer, reason }) =>
          answer === 'sent-back' && !reason ? 'Say what must change' : undefined,
      },
    ],
  },
)
