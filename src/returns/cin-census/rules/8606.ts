import { daysBetween } from '../../../core/day.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

/** Forty weeks: how long before birth there can be somebody to refer. */
const BEFORE_BIRTH = 280

export default rule({
  code: '8606',
  severity: 'error',
  says: 'Child referral date is more than 40 weeks before DOB or expected DOB',
  mend: 'Put the day of the referral right, or that of birth or expected birth: a child is referred at most 280 days before.',
  fields: {
    CINdetails: ['CINreferralDate'],
    ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  },
  reads: ['CINdetails', 'ChildIdentifiers'],
  finds: ({ CINdetails, ChildIdentifiers }) =>
    pairs(
      CINdetails.rows,
      row => ChildIdentifiers.of(row.LAchildID),
      ({ CINreferralDate: referred }, { PersonBirthDate, ExpectedPersonBirthDate }) =>
        daysBetween(referred, PersonBirthDate) > BEFORE_BIRTH ||
        daysBetween(referred, ExpectedPersonBirthDate) > BEFORE_BIRTH,
    ),
  cases: [
    {
      tables: {
        // 280 days before 7 October 2025 is 31 December 2024; before 6 January 2026, 1 April 2025.
        ChildIdentifiers: [
          { LAchildID: 'a', PersonBirthDate: '2025-10-07' },
          { LAchildID: 'b', ExpectedPersonBirthDate: '2026-01-06' },
          { LAchildID: 'c', ExpectedPersonBirthDate: '2026-01-06' },
          { LAchildID: 'd' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2024-12-31' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2024-12-30' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2025-04-01' },
          { LAchildID: 'c', CINdetailsID: '1', CINreferralDate: '2025-03-31' },
          { LAchildID: 'd', CINdetailsID: '1', CINreferralDate: '2020-03-31' },
          { LAchildID: 'a', CINdetailsID: '3' },
        ],
      },
      finds: { CINdetails: [1, 3], ChildIdentifiers: [0, 2] },
    },
  ],
})
