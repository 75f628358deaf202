import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
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
