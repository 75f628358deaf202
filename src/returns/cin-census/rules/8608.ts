import { rule } from './rule.ts'

export default rule({
  code: '8608',
  severity: 'error',
  says: 'Assessment Start Date cannot be later than its End Date',
  mend: 'Put the day right on which the assessment began, or the one on which it was authorised.',
  fields: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  reads: ['Assessments'],
  finds: ({ Assessments }) =>
    Assessments.rows.filter(row => row.AssessmentAuthorisationDate < row.AssessmentActualStartDate),
  cases: [
    {
      tables: {
        Assessments: [
          { AssessmentActualStartDate: '2025-10-20', AssessmentAuthorisationDate: '2025-10-20' },
          { AssessmentActualStartDate: '2025-10-20', AssessmentAuthorisationDate: '2025-10-19' },
          { AssessmentActualStartDate: '2025-10-20' },
          { AssessmentAuthorisationDate: '2025-10-19' },
        ],
      },
      finds: { Assessments: [1] },
    },
  ],
})
