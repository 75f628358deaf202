import { rule } from './rule.ts'

export default rule({
  code: '8614',
  severity: 'error',
  says: 'Parental or child factors at assessment should only be present for a completed assessment.',
  mend: 'Enter the day on which the assessment was authorised, or take its factors out until it is.',
  fields: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  reads: ['Assessments'],
  finds: ({ Assessments }) =>
    Assessments.rows.filter(
      row => row.AssessmentAuthorisationDate_text === null && row.AssessmentFactors.length > 0,
    ),
  cases: [
    {
      tables: {
        Assessments: [
          { AssessmentActualStartDate: '2026-03-02', AssessmentFactors: ['3B', '4B'] },
          { AssessmentAuthorisationDate: '2026-03-30', AssessmentFactors: ['3B'] },
          { AssessmentActualStartDate: '2026-03-02', AssessmentFactors: [] },
          { AssessmentActualStartDate: '2026-03-02' },
          { AssessmentFactors: ['21'] },
        ],
      },
      finds: { Assessments: [0, 4] },
    },
  ],
})
