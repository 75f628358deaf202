import { rule } from './rule.ts'

export default rule({
  code: '8805',
  severity: 'error',
  says: 'A CIN case cannot have a CIN closure date without a Reason for Closure',
  mend: 'Enter why the case was closed, or take out the closure where it is still open.',
  fields: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) =>
    CINdetails.rows.filter(row => row.CINclosureDate_text !== null && row.ReasonForClosure === null),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINclosureDate: '2025-07-01' },
          { LAchildID: 'a', CINclosureDate: '2025-11-01', ReasonForClosure: 'RC7' },
          { LAchildID: 'b', ReasonForClosure: 'RC7' },
          { LAchildID: 'c' },
        ],
      },
      finds: { CINdetails: [0] },
    },
  ],
})
