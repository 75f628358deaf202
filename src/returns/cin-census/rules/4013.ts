import { rule } from './rule.ts'

export default rule({
  code: '4013',
  severity: 'error',
  says: 'CIN Plan end date must fall within the census year',
  mend: 'Put the day right on which the child in need plan ended: leave it empty where the plan ended after the year, and leave out a plan that ended before it.',
  fields: { CINplanDates: ['CINPlanEndDate'] },
  reads: ['CINplanDates'],
  finds: ({ CINplanDates }, { start, end }) =>
    CINplanDates.rows.filter(row => row.CINPlanEndDate < start || row.CINPlanEndDate > end),
  cases: [
    {
      tables: {
        CINplanDates: [
          { CINPlanEndDate: '2025-03-31' },
          { CINPlanEndDate: '2025-04-01' },
          { CINPlanEndDate: '2026-03-31' },
          { CINPlanEndDate: '2026-04-01' },
          { CINPlanEndDate: null },
        ],
      },
      finds: { CINplanDates: [0, 3] },
    },
  ],
})
