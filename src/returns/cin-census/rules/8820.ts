import { addDays } from '../../../core/day.ts'
import { isDay, NO_DAY } from '../../checking/index.ts'
import { overlaps } from '../children/overlaps.ts'
import { isFalse } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8820',
  severity: 'error',
  says: 'The dates on the CIN episodes for this child overlap',
  mend: 'Close the earlier case by the day on which the later one was referred, or make them one case.',
  fields: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
  reads: ['CINdetails'],
  // A case may be referred on the day on which the one before closed. One without a closure runs until the reference date,
  // unless it led to no further action.
  finds: ({ CINdetails }, { end }) =>
    overlaps(CINdetails.children(), {
      from: row => row.CINreferralDate,
      until: row =>
        isDay(row.CINclosureDate)
          ? addDays(row.CINclosureDate, -1)
          : row.CINclosureDate_text === null && isFalse(row.ReferralNFA)
            ? end
            : NO_DAY,
    }),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-01' },
          { LAchildID: 'a', CINreferralDate: '2025-06-01', ReferralNFA: 'false' },
          { LAchildID: 'a', CINreferralDate: '2026-03-31', ReferralNFA: 'true' },
          { LAchildID: 'b', CINreferralDate: '2025-05-01', ReferralNFA: 'true' },
          { LAchildID: 'b', CINreferralDate: '2025-06-01', ReferralNFA: 'true' },
        ],
      },
      finds: { CINdetails: [1, 2] },
      atFirst: { CINdetails: [2] },
    },
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-01' },
          { LAchildID: 'a', CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-01' },
        ],
      },
      finds: { CINdetails: [0, 1] },
    },
  ],
})
