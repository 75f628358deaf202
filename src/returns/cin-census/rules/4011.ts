import { rule } from './rule.ts'

export default rule({
  code: '4011',
  severity: 'error',
  says: 'CIN Plan End Date earlier than Start Date',
  mend: 'Put the day right on which the child in need plan began, or the one on which it ended.',
  fields: { CINplanDates: ['CINPlanEndDate', 'CINPlanStartDate'] },
  reads: ['CINplanDates'],
  finds: ({ CINplanDates }) => CINplanDates.rows.filter(row => row.CINPlanEndDate < row.CINPlanStartDate),
  cases: [
    {
      tables: {
        CINplanDates: [
          { CINPlanStartDate: '2025-07-21', CINPlanEndDate: '2025-07-21' },
          { CINPlanStartDate: '2025-07-21', CINPlanEndDate: '2025-07-20' },
          { CINPlanStartDate: '2025-07-21' },
          { CINPlanEndDate: '2025-07-20' },
        ],
      },
      finds: { CINplanDates: [1] },
    },
  ],
})
