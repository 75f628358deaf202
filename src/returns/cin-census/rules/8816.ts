import { isOpenCase } from '../children/open-cases.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8816',
  severity: 'error',
  says: 'An open CIN episode is shown and case is not a referral with no further action, but it is not the latest episode.',
  mend: 'Enter the day on which the case was closed, or put the days of referral right: only the child’s latest case may be open. A case that is rightly open is found, too, where a later referral led to no further action.',
  fields: { CINdetails: ['CINreferralDate'] },
  reads: ['CINdetails'],
  // The open case alone is found: the later one may be as it should be.
  finds: ({ CINdetails }) =>
    CINdetails.children().flatMap(rows =>
      rows.filter(row => isOpenCase(row) && rows.some(other => other.CINreferralDate > row.CINreferralDate)),
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINreferralDate: '2025-05-01', ReferralNFA: '0' },
          { LAchildID: 'a', CINreferralDate: '2025-05-02', ReferralNFA: '0', CINclosureDate: '2025-06-01' },
          { LAchildID: 'b', CINreferralDate: '2025-05-01', ReferralNFA: 'false' },
          { LAchildID: 'b', CINreferralDate: '2025-05-01', ReferralNFA: 'false' },
          { LAchildID: 'c', CINreferralDate: '2025-05-01', ReferralNFA: 'true' },
          { LAchildID: 'c', CINreferralDate: '2025-09-01', ReferralNFA: '0' },
          { LAchildID: 'd', CINreferralDate: '2025-05-01', ReferralNFA: '0' },
          { LAchildID: 'd', CINreferralDate: '2025-09-01', ReferralNFA: '1' },
        ],
      },
      finds: { CINdetails: [0, 6] },
    },
  ],
})
