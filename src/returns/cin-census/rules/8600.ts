import { rule } from './rule.ts'

export default rule({
  code: '8600',
  severity: 'error',
  says: 'Child referral date missing or after data collection period',
  mend: 'Enter the day on which the child was referred, or leave out a case that was referred after the census year.',
  fields: { CINdetails: ['CINreferralDate'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }, { end }) =>
    CINdetails.rows.filter(row => row.CINreferralDate_text === null || row.CINreferralDate > end),
  cases: [
    {
      tables: {
        CINdetails: [
          { CINreferralDate: '2026-03-31' },
          { CINreferralDate: '2026-04-01' },
          { CINreferralDate: '2014-09-02' },
          { CINclosureDate: '2025-09-02' },
        ],
      },
      finds: { CINdetails: [1, 3] },
    },
  ],
})
