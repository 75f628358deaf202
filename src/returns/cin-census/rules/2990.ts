import { rule } from './rule.ts'

/** The reasons that close a case after its assessment: no further action, or early help. */
const AFTER_ASSESSMENT = ['RC8', 'RC9']

export default rule({
  code: '2990',
  severity: 'error',
  says: "Activity is recorded against a case marked as ‘Case closed after assessment, no further action’ or 'case closed after assessment, referred to early help'.",
  mend: 'Give the case the reason for which it closed, or take out what was entered for it after the assessment.',
  fields: {
    ChildProtectionPlans: ['LAchildID'],
    CINdetails: ['DateOfInitialCPC'],
    CINplanDates: ['LAchildID'],
    Section47: ['LAchildID'],
  },
  reads: ['CINdetails', 'ChildProtectionPlans', 'CINplanDates', 'Section47'],
  *finds({ CINdetails, ChildProtectionPlans, CINplanDates, Section47 }) {
    for (const details of CINdetails.rows) {
      if (!AFTER_ASSESSMENT.includes(details.ReasonForClosure ?? '')) continue
      const activity = [
        ...ChildProtectionPlans.with(details),
        ...CINplanDates.with(details),
        ...Section47.with(details),
      ]
      if (activity.length > 0 || details.DateOfInitialCPC_text !== null) yield [details, ...activity]
    }
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: 'a', CINdetailsID: '2', ReasonForClosure: 'RC7', DateOfInitialCPC: '2025-10-06' },
          { LAchildID: 'b', CINdetailsID: '1', ReasonForClosure: 'RC9' },
          { LAchildID: 'c', CINdetailsID: '1', ReasonForClosure: 'RC9', DateOfInitialCPC: '2025-10-06' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1' },
        ],
        CINplanDates: [
          { LAchildID: 'b', CINdetailsID: '1' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
        Section47: [
          { LAchildID: 'b', CINdetailsID: '1' },
          { LAchildID: 'a', CINdetailsID: '2' },
        ],
      },
      finds: { CINdetails: [2, 3], ChildProtectionPlans: [1], CINplanDates: [0], Section47: [0] },
    },
  ],
})
