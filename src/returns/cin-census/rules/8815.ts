import { isOpenCase } from '../children/open-cases.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8815',
  severity: 'error',
  says: 'More than one open CIN Details episode (a module with no CIN Closure Date) has been provided for this child and case is not a referral with no further action.',
  mend: 'Enter the day on which each earlier case was closed: a child has one open case at a time.',
  fields: { CINdetails: ['CINclosureDate'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) =>
    CINdetails.children()
      .map(rows => rows.filter(isOpenCase))
      .filter(open => open.length > 1),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: 'false' },
          { LAchildID: 'a', CINdetailsID: '3', ReferralNFA: 'true' },
          { LAchildID: 'a', CINdetailsID: '4', ReferralNFA: '0', CINclosureDate: '2025-06-01' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'b', CINdetailsID: '2', ReferralNFA: '1' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: '0' },
        ],
      },
      finds: { CINdetails: [0, 1] },
    },
  ],
})
