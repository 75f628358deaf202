import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4001',
  severity: 'error',
  says: 'A CIN Plan cannot run concurrently with a Child Protection Plan',
  mend: 'End the child in need plan on the day on which the protection plan began, or end the protection plan.',
  fields: { ChildProtectionPlans: ['CPPendDate'], CINplanDates: ['CINPlanEndDate'] },
  reads: ['ChildProtectionPlans', 'CINplanDates'],
  finds: ({ ChildProtectionPlans, CINplanDates }) =>
    pairs(
      ChildProtectionPlans.rows,
      plan => CINplanDates.with(plan),
      (plan, cin) => plan.CPPendDate_text === null && cin.CINPlanEndDate_text === null,
    ),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-01' },
          {
            LAchildID: 'a',
            CINdetailsID: '1',
            CPPID: '2',
            CPPstartDate: '2025-05-01',
            CPPendDate: '2025-06-01',
          },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-04-01', CINPlanEndDate: '2025-05-01' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-04-01' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-04-01' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-04-01' },
        ],
      },
      finds: { ChildProtectionPlans: [0], CINplanDates: [1] },
    },
  ],
})
