import { lastDay } from '../children/last-day.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4016',
  severity: 'error',
  says: 'A CIN Plan has been reported as open at the same time as a Child Protection Plan.',
  mend: 'Begin the child in need plan on the day on which the protection plan ended, or later: a child has one plan or the other.',
  fields: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'], CINplanDates: ['CINPlanStartDate'] },
  reads: ['ChildProtectionPlans', 'CINplanDates'],
  // “Any” plan: those of the child’s other cases too.
  finds: ({ ChildProtectionPlans, CINplanDates }, { end }) =>
    pairs(
      CINplanDates.rows,
      cin => ChildProtectionPlans.of(cin.LAchildID),
      ({ CINPlanStartDate: began }, plan) =>
        began >= plan.CPPstartDate &&
        began <= lastDay(plan.CPPendDate, plan.CPPendDate_text, end) &&
        began !== plan.CPPendDate,
    ),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          {
            LAchildID: 'a',
            CINdetailsID: '1',
            CPPID: '1',
            CPPstartDate: '2025-05-06',
            CPPendDate: '2025-08-05',
          },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPstartDate: '2025-11-04' },
          {
            LAchildID: 'b',
            CINdetailsID: '1',
            CPPID: '1',
            CPPstartDate: '2025-05-06',
            CPPendDate: '2025-05-06',
          },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-05-05' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-08-04' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-08-05' },
          { LAchildID: 'a', CINdetailsID: '3', CINPlanStartDate: '2026-03-31' },
          { LAchildID: 'a', CINdetailsID: '3', CINPlanStartDate: '2026-04-01' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-05-06' },
          { LAchildID: 'c', CINdetailsID: '1', CINPlanStartDate: '2025-12-01' },
        ],
      },
      finds: { ChildProtectionPlans: [0, 1], CINplanDates: [1, 3] },
    },
  ],
})
