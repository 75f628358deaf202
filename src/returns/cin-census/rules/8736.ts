import { rule } from './rule.ts'

export default rule({
  code: '8736',
  severity: 'error',
  says: 'For an Assessment that has not been completed, the start date must fall within the census year',
  mend: 'Enter the day on which the assessment was authorised, or put right the day on which it began.',
  fields: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'] },
  reads: ['Assessments'],
  // A row of no case stands for no assessment. In one that is there, the day may not be missing: it “must be on or between”.
  finds: ({ Assessments }, { start, end }) =>
    Assessments.rows.filter(
      row =>
        row.CINdetailsID !== null &&
        row.AssessmentAuthorisationDate_text === null &&
        !(row.AssessmentActualStartDate >= start && row.AssessmentActualStartDate <= end),
    ),
  cases: [
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-04-01' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-03-31' },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentActualStartDate: '2026-03-31' },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentActualStartDate: '2026-04-01' },
          { LAchildID: 'c', CINdetailsID: '1' },
          { LAchildID: 'd' },
          {
            LAchildID: 'e',
            CINdetailsID: '1',
            AssessmentActualStartDate: '2025-03-03',
            AssessmentAuthorisationDate: '2025-04-20',
          },
        ],
      },
      finds: { Assessments: [1, 3, 4] },
    },
  ],
})
