import { rule } from './rule.ts'

export default rule({
  code: '4012Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: CIN Plan shown as starting and ending on the same day',
  mend: 'Put the day right on which the plan began or ended, or take the plan out where there was none. A plan that did end on the day on which it began is asked about too: say so.',
  fields: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  reads: ['CINplanDates'],
  finds: ({ CINplanDates }) =>
    CINplanDates.rows.filter(({ CINPlanStartDate, CINPlanEndDate }) => CINPlanStartDate === CINPlanEndDate),
  cases: [
    {
      tables: {
        CINplanDates: [
          { CINPlanStartDate: '2025-07-01', CINPlanEndDate: '2025-07-01' },
          { CINPlanStartDate: '2025-07-01', CINPlanEndDate: '2025-07-02' },
          { CINPlanStartDate: '2025-07-01' },
          { CINPlanStartDate: null, CINPlanEndDate: null },
        ],
      },
      finds: { CINplanDates: [0] },
    },
  ],
})
