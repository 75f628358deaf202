import { assessmentsIn } from '../children/assessments.ts'
import { rule } from './rule.ts'

/** Says that the assessment found nothing. */
const NO_FACTORS = '21'

export default rule({
  code: '8869',
  severity: 'error',
  says: 'The assessment factors code “21” cannot be used in conjunction with any other assessment factors.',
  mend: 'Take out 21 where the assessment found something, or the other factors where it found nothing.',
  onRecord: 'Say that the assessment found nothing, or what it found, and not both.',
  fields: { Assessments: ['AssessmentFactors'] },
  reads: ['Assessments'],
  // Where rows are written down with a factor each, those are found that stand beside 21.
  finds: ({ Assessments }) =>
    assessmentsIn(Assessments)
      .filter(rows => rows.some(row => row.AssessmentFactors.includes(NO_FACTORS)))
      .flatMap(rows => rows.filter(row => row.AssessmentFactors.some(factor => factor !== NO_FACTORS))),
  cases: [
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['21'] },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2', AssessmentFactors: ['4B', '21'] },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '3', AssessmentFactors: ['4B', '20'] },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentID: '1', AssessmentFactors: ['2A'] },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: null },
        ],
      },
      finds: { Assessments: [1] },
    },
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', AssessmentAuthorisationDate: '2025-09-01', AssessmentFactors: '3A' },
          { LAchildID: 'a', AssessmentAuthorisationDate: '2025-09-01', AssessmentFactors: '21' },
          { LAchildID: 'a', AssessmentAuthorisationDate: '2025-12-01', AssessmentFactors: '3A' },
          { LAchildID: 'b', AssessmentAuthorisationDate: '2025-09-01', AssessmentFactors: '3A' },
        ],
      },
      finds: { Assessments: [0] },
    },
  ],
})
