import { rule } from './rule.ts'

export default rule({
  code: '8696',
  severity: 'error',
  says: 'Assessment end date must fall within the census year',
  mend: 'Put right the day on which the assessment was authorised, or leave out an assessment that ended before the year.',
  fields: { Assessments: ['AssessmentAuthorisationDate'] },
  reads: ['Assessments'],
  finds: ({ Assessments }, { start, end }) =>
    Assessments.rows.filter(({ AssessmentAuthorisationDate: ended }) => ended < start || ended > end),
  cases: [
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', AssessmentAuthorisationDate: '2025-04-01' },
          { LAchildID: 'a', AssessmentAuthorisationDate: '2025-03-31' },
          { LAchildID: 'b', AssessmentAuthorisationDate: '2026-03-31' },
          { LAchildID: 'b', AssessmentAuthorisationDate: '2026-04-01' },
          { LAchildID: 'c', AssessmentActualStartDate: '2025-02-01' },
        ],
      },
      finds: { Assessments: [1, 3] },
    },
  ],
})
