import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8867',
  severity: 'error',
  says: 'CIN episode is shown as closed, however Assessment is not shown as completed',
  mend: 'Enter the day on which the assessment was authorised, or take out the closure where the case is still open.',
  fields: { CINdetails: ['CINclosureDate'], Assessments: ['AssessmentAuthorisationDate'] },
  reads: ['CINdetails', 'Assessments'],
  finds: ({ CINdetails, Assessments }) =>
    pairs(
      CINdetails.rows.filter(({ CINclosureDate_text }) => CINclosureDate_text !== null),
      details => Assessments.with(details),
      (_, { AssessmentAuthorisationDate_text }) => AssessmentAuthorisationDate_text === null,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINclosureDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'b', CINdetailsID: '2', CINclosureDate: '2025-09-01' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentAuthorisationDate: '2025-08-20' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-08-21' },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentActualStartDate: '2026-02-02' },
        ],
      },
      finds: { CINdetails: [0], Assessments: [1] },
    },
  ],
})
