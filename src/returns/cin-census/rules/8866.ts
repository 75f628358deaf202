import { day } from '../../../core/day.ts'
import { rule } from './rule.ts'

/** Since when referrals say where they come from. */
const SINCE = day('2013-04-01')

export default rule({
  code: '8866',
  severity: 'error',
  says: 'Source of Referral is missing or an invalid code',
  mend: 'Enter by the census’s codes who made the referral, or 10 where that is not known.',
  onRecord: 'Say who made the referral, or that it is not known.',
  fields: { CINdetails: ['CINreferralDate', 'ReferralSource'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }, { codes }) => {
    const valid = codes('ReferralSource')
    return CINdetails.rows.filter(row => row.CINreferralDate >= SINCE && !valid.has(row.ReferralSource ?? ''))
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINreferralDate: '2013-04-01' },
          { LAchildID: 'a', CINreferralDate: '2013-03-31' },
          { LAchildID: 'b', CINreferralDate: '2025-09-01', ReferralSource: '5D' },
          { LAchildID: 'b', CINreferralDate: '2025-09-01', ReferralSource: '5E' },
          { LAchildID: 'c', ReferralSource: '5E' },
          { LAchildID: 'd', CINreferralDate: '2025-09-01', ReferralSource: '10' },
        ],
      },
      finds: { CINdetails: [0, 3] },
    },
  ],
})
