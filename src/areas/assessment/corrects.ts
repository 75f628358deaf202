import type { Corrects } from '../../engines/corrections/index.ts'
import { Assessment, Factor } from './records.ts'

export const corrects: Corrects[] = [
  {
    kind: Assessment,
    ask: ['startedOn', 'authorisedOn', 'reviewedOn', 'firstSeenOn', 'childSeen', 'kind', 'referral'],
    decided: {
      fields: ['authorisedOn', 'reviewedOn'],
      by: 'the manager who authorises the assessment',
      may: ['team-manager', 'head-of-service'],
    },
    codes: {
      name: 'factors',
      label: 'What did the assessment find?',
      kind: Factor,
      field: 'factor',
      under: 'assessment',
      columns: ['AssessmentFactors', 'AssessmentFactor'],
    },
    // Nobody authorises what they wrote themselves (practice: an assessment is authorised by somebody else).
    wrong: ({ author, authorisedOn }, before, { name }) =>
      author === name && authorisedOn !== before.authorisedOn
        ? [
            {
              field: 'authorisedOn',
              message: 'You wrote this assessment: somebody else puts right when it was authorised',
            },
          ]
        : [],
  },
]
