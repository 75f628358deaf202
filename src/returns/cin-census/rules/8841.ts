import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8841',
  severity: 'error',
  says: 'The review date cannot be on the same day or before the Child protection Plan start date.',
  mend: 'Put right the day of the review or that on which the plan began, and do not enter the initial conference as a review.',
  fields: { ChildProtectionPlans: ['CPPstartDate'], Reviews: ['CPPreviewDate'] },
  reads: ['ChildProtectionPlans', 'Reviews'],
  finds: ({ ChildProtectionPlans, Reviews }) =>
    pairs(
      ChildProtectionPlans.rows,
      plan => Reviews.with(plan),
      ({ CPPstartDate }, { CPPreviewDate }) => CPPreviewDate <= CPPstartDate,
    ),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2024-06-10' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPstartDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPstartDate: '2025-12-10' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1' },
        ],
        Reviews: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2024-06-11' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPreviewDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPreviewDate: '2025-09-10' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPreviewDate: '2025-12-09' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2025-06-10' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 2], Reviews: [1, 3] },
    },
  ],
})
