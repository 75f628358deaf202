import { lastDay } from '../children/last-day.ts'
import { overlaps } from '../children/overlaps.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4014',
  severity: 'error',
  says: 'CIN Plan data contains overlapping dates',
  mend: 'End the earlier child in need plan before the day on which the later one began, or make them one plan.',
  fields: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  reads: ['CINplanDates'],
  // “Within start to end … of any other group”: of the child’s other cases too, and the day of the end is in it, as no
  // exception is made here, where 4016, 4017 and 8820 make one.
  finds: ({ CINplanDates }, { end }) =>
    overlaps(CINplanDates.children(), {
      from: plan => plan.CINPlanStartDate,
      until: plan => lastDay(plan.CINPlanEndDate, plan.CINPlanEndDate_text, end),
    }),
  cases: [
    {
      tables: {
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-04-14', CINPlanEndDate: '2025-07-14' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-07-14', CINPlanEndDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-09-02' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-05-01' },
          { LAchildID: 'b', CINdetailsID: '2', CINPlanStartDate: '2026-03-31' },
          { LAchildID: 'c', CINdetailsID: '1', CINPlanEndDate: '2025-07-14' },
          { LAchildID: 'c', CINdetailsID: '1', CINPlanStartDate: '2025-07-01' },
          { LAchildID: 'd', CINdetailsID: '1', CINPlanStartDate: '2025-07-01' },
          { LAchildID: 'd', CINdetailsID: '1', CINPlanStartDate: '2026-04-01' },
        ],
      },
      finds: { CINplanDates: [0, 1, 3, 4] },
      atFirst: { CINplanDates: [1, 4] },
    },
  ],
})
