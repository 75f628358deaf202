import { rule } from './rule.ts'

export default rule({
  code: '4010',
  severity: 'error',
  says: 'CIN Plan start date is missing or out of data collection period',
  mend: 'Enter the day on which the child in need plan began, or leave out a plan that began after the census year.',
  fields: { CINplanDates: ['CINPlanStartDate'] },
  reads: ['CINplanDates'],
  // It may have begun in any earlier year.
  finds: ({ CINplanDates }, { end }) =>
    CINplanDates.rows.filter(row => row.CINPlanStartDate_text === null || row.CINPlanStartDate > end),
  cases: [
    {
      tables: {
        CINplanDates: [
          { CINPlanStartDate: '2026-03-31' },
          { CINPlanStartDate: '2026-04-01' },
          { CINPlanStartDate: '2019-08-12' },
          { CINPlanEndDate: '2025-08-12' },
        ],
      },
      finds: { CINplanDates: [1, 3] },
    },
  ],
})
