import { isFalse } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8610',
  severity: 'error',
  says: 'Primary Need code is missing for a referral which led to further action.',
  mend: 'Enter the child’s main need by the census’s codes, or say that the referral led to no further action.',
  onRecord: 'Say what the child’s main need is, or that the referral led to no further action.',
  fields: { CINdetails: ['ReferralNFA', 'PrimaryNeedCode'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }) =>
    CINdetails.rows.filter(row => isFalse(row.ReferralNFA) && row.PrimaryNeedCode === null),
  cases: [
    {
      tables: {
        CINdetails: [
          { ReferralNFA: '0' },
          { ReferralNFA: 'False', PrimaryNeedCode: null },
          { ReferralNFA: '0', PrimaryNeedCode: 'N5' },
          { ReferralNFA: '1' },
          { ReferralNFA: null },
        ],
      },
      finds: { CINdetails: [0, 1] },
    },
  ],
})
