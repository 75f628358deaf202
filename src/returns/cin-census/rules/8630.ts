import { rule } from './rule.ts'

export default rule({
  code: '8630',
  severity: 'error',
  says: 'CIN Closure Date is before CIN Referral Date for the same CIN episode',
  mend: 'Put the day right on which the child was referred, or the one on which the case closed.',
  fields: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) => CINdetails.rows.filter(row => row.CINclosureDate < row.CINreferralDate),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINreferralDate: '2025-06-23', CINclosureDate: '2025-06-23' },
          { LAchildID: 'b', CINreferralDate: '2025-06-23', CINclosureDate: '2025-06-22' },
          { LAchildID: 'b', CINreferralDate: '2025-09-01' },
          { LAchildID: 'c', CINclosureDate: '2025-06-22' },
        ],
      },
      finds: { CINdetails: [1] },
    },
  ],
})
