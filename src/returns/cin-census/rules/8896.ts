import { rule } from './rule.ts'

export default rule({
  code: '8896',
  severity: 'error',
  says: 'Within one CINDetails group there are 2 or more open Assessments groups',
  mend: 'Enter for each assessment but the latest the day on which it was authorised.',
  fields: { Assessments: ['AssessmentAuthorisationDate'] },
  reads: ['Assessments'],
  finds: ({ Assessments }) =>
    Assessments.cases()
      .map(rows => rows.filter(row => row.AssessmentAuthorisationDate_text === null))
      .filter(open => open.length > 1),
  cases: [
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2', AssessmentAuthorisationDate: '2025-07-01' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '3' },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentID: '1' },
        ],
      },
      finds: { Assessments: [0, 2] },
    },
  ],
})
