import { isTrue } from '../children/true-false.ts'
import { workingDaysBefore } from '../children/working-days-before.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8569Q',
  severity: 'query',
  says: 'A case with referral date before one working day prior to the collection start date must not be flagged as a no further action case',
  mend: 'Say that the referral led to further action, or put its day right: one that led to none is returned only in the year in which it was made.',
  fields: { CINdetails: ['CINreferralDate'] },
  reads: ['CINdetails'],
  // Decided: the wording asks for false, the message forbids true. 8568 finds a flag that says neither.
  finds({ CINdetails }, { start }) {
    const first = workingDaysBefore(start, 1)
    return CINdetails.rows.filter(row => row.CINreferralDate < first && isTrue(row.ReferralNFA))
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { CINreferralDate: '2025-03-31', ReferralNFA: 'true' },
          { CINreferralDate: '2025-03-30', ReferralNFA: 'true' },
          { CINreferralDate: '2025-03-28', ReferralNFA: '1' },
          { CINreferralDate: '2025-03-28', ReferralNFA: '0' },
          { CINreferralDate: '2025-03-28', ReferralNFA: null },
          { ReferralNFA: '1' },
        ],
      },
      finds: { CINdetails: [1, 2] },
    },
  ],
})
