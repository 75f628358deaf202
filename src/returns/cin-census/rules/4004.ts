import { rule } from './rule.ts'

export default rule({
  code: '4004',
  severity: 'error',
  says: 'This child is showing more than one open CIN Plan, i.e. with no End Date',
  mend: 'Enter the day on which each earlier child in need plan of the case ended: one at a time is open.',
  fields: { CINplanDates: ['CINPlanEndDate'] },
  reads: ['CINplanDates'],
  finds: ({ CINplanDates }) =>
    CINplanDates.cases()
      .map(plans => plans.filter(plan => plan.CINPlanEndDate_text === null))
      .filter(open => open.length > 1),
  cases: [
    {
      tables: {
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-04-07' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-06-09' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-07-07', CINPlanEndDate: '2025-08-01' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-09-08' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-09-08' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-10-06', CINPlanEndDate: '2026-01-05' },
        ],
      },
      finds: { CINplanDates: [0, 3] },
    },
  ],
})
