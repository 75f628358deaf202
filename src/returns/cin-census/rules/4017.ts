import { lastDay } from '../children/last-day.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4017',
  severity: 'error',
  says: 'A CIN Plan has been reported as open at the same time as a Child Protection Plan.',
  mend: 'End the child in need plan on the day on which the protection plan began, or before: a child has one plan or the other.',
  fields: { ChildProtectionPlans: ['CPPstartDate'], CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  reads: ['ChildProtectionPlans', 'CINplanDates'],
  // “Any” plan: those of the child’s other cases too.
  finds: ({ ChildProtectionPlans, CINplanDates }, { end }) =>
    pairs(
      ChildProtectionPlans.rows,
      plan => CINplanDates.of(plan.LAchildID),
      ({ CPPstartDate: began }, cin) =>
        began >= cin.CINPlanStartDate &&
        began <= lastDay(cin.CINPlanEndDate, cin.CINPlanEndDate_text, end) &&
        began !== cin.CINPlanEndDate,
    ),
  cases: [
    {
      tables: {
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-06-16', CINPlanEndDate: '2025-09-15' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-12-08' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-06-16' },
          { LAchildID: 'd', CINdetailsID: '1', CINPlanEndDate: '2025-09-15' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-15' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPstartDate: '2025-06-16' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '3', CPPstartDate: '2025-09-15' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '4', CPPstartDate: '2026-03-31' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2026-04-01' },
          { LAchildID: 'c', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-07-01' },
          { LAchildID: 'd', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-07-01' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 3], CINplanDates: [0, 1] },
    },
  ],
})
