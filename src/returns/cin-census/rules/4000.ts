import { pairs } from '../children/pairs.ts'
import { isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4000',
  severity: 'error',
  says: 'CIN Plan details provided for a referral with no further action',
  mend: 'Take the plan out, or say that the referral led to further action.',
  fields: { CINplanDates: ['LAchildID'], CINdetails: ['ReferralNFA'] },
  reads: ['CINplanDates', 'CINdetails'],
  finds: ({ CINplanDates, CINdetails }) =>
    pairs(
      CINplanDates.rows,
      plan => CINdetails.with(plan),
      (_, { ReferralNFA }) => isTrue(ReferralNFA),
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: '0' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: null },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'c', CINdetailsID: '1' },
        ],
      },
      finds: { CINplanDates: [0], CINdetails: [0] },
    },
  ],
})
