import { isFalse, isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8568',
  severity: 'error',
  says: 'RNFA flag is missing or invalid',
  mend: 'Enter 1 where the referral led to no further action, or 0 where it led to any.',
  fields: { CINdetails: ['ReferralNFA'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) =>
    CINdetails.rows.filter(({ ReferralNFA }) => !isTrue(ReferralNFA) && !isFalse(ReferralNFA)),
  cases: [
    {
      tables: {
        CINdetails: [
          { ReferralNFA: '0' },
          { ReferralNFA: '1' },
          { ReferralNFA: 'True' },
          { ReferralNFA: 'FALSE' },
          { ReferralNFA: 'no' },
          { ReferralNFA: '2' },
          { ReferralNFA: null },
        ],
      },
      finds: { CINdetails: [4, 5, 6] },
    },
  ],
})
