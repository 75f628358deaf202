import { rule } from './rule.ts'

export default rule({
  code: '8810',
  severity: 'error',
  says: 'A CIN case cannot have a Reason for Closure without a CIN Closure Date',
  mend: 'Enter the day on which the case was closed, or take out the reason where it is still open.',
  fields: { CINdetails: ['ReasonForClosure', 'CINclosureDate'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) =>
    CINdetails.rows.filter(row => row.ReasonForClosure !== null && row.CINclosureDate_text === null),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', ReasonForClosure: 'RC8' },
          { LAchildID: 'a', ReasonForClosure: 'RC8', CINclosureDate: '2025-11-01' },
          { LAchildID: 'b', CINclosureDate: '2025-07-01' },
          { LAchildID: 'c' },
        ],
      },
      finds: { CINdetails: [0] },
    },
  ],
})
