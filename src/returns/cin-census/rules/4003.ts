import { lastDay } from '../children/last-day.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4003',
  severity: 'error',
  says: 'A CPP review date is shown as being held at the same time as an open CIN Plan.',
  mend: 'Put the day of the review right, or the days of the child in need plan: a child has one plan or the other, and only the review that ends the protection plan may fall in the other.',
  fields: {
    ChildProtectionPlans: ['CPPendDate'],
    CINplanDates: ['CINPlanStartDate'],
    Reviews: ['CPPreviewDate'],
  },
  reads: ['ChildProtectionPlans', 'CINplanDates', 'Reviews'],
  // The message says “open”: a plan without an end runs until the reference date, as in 4016.
  *finds({ ChildProtectionPlans, CINplanDates, Reviews }, { end }) {
    const during = pairs(
      Reviews.rows,
      review => CINplanDates.with(review),
      ({ CPPreviewDate: held }, cin) =>
        held >= cin.CINPlanStartDate && held <= lastDay(cin.CINPlanEndDate, cin.CINPlanEndDate_text, end),
    )
    for (const [review, cin] of during)
      for (const plan of ChildProtectionPlans.with(review))
        if (plan.CPPendDate !== review.CPPreviewDate) yield [plan, cin, review]
  },
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPendDate: '2025-09-10' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1' },
        ],
        CINplanDates: [
          {
            LAchildID: 'a',
            CINdetailsID: '1',
            CINPlanStartDate: '2025-09-10',
            CINPlanEndDate: '2025-12-01',
          },
        ],
        Reviews: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2025-09-09' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2025-09-10' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2025-09-11' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPreviewDate: '2025-12-01' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2', CPPreviewDate: '2025-12-02' },
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '2' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPreviewDate: '2025-10-01' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2025-10-01' },
        ],
      },
      finds: { ChildProtectionPlans: [0, 1], CINplanDates: [0], Reviews: [2, 3] },
    },
    {
      tables: {
        ChildProtectionPlans: [{ LAchildID: 'a', CINdetailsID: '1', CPPID: '1' }],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-09-10' },
          {
            LAchildID: 'a',
            CINdetailsID: '1',
            CINPlanStartDate: '2025-04-20',
            CINPlanEndDate: '2025-13-01',
          },
        ],
        Reviews: [{ LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2026-03-31' }],
      },
      finds: { ChildProtectionPlans: [0], CINplanDates: [0], Reviews: [0] },
    },
  ],
})
