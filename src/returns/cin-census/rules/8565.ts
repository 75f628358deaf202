import { rule } from './rule.ts'

export default rule({
  code: '8565',
  severity: 'error',
  says: 'Activity shown after a case has been closed',
  mend: 'Put the closure, or the day of what happened after it, right: nothing happens in a case that is closed.',
  fields: {
    CINdetails: ['CINclosureDate', 'DateOfInitialCPC'],
    Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
    ChildProtectionPlans: ['CPPendDate'],
    CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
  },
  reads: ['CINdetails', 'Assessments', 'Section47', 'ChildProtectionPlans', 'CINplanDates'],
  *finds({ CINdetails, Assessments, Section47, ChildProtectionPlans, CINplanDates }) {
    for (const details of CINdetails.rows) {
      const closed = details.CINclosureDate
      if (Number.isNaN(closed)) continue
      const after = [
        ...Assessments.with(details).filter(
          row => row.AssessmentActualStartDate > closed || row.AssessmentAuthorisationDate > closed,
        ),
        ...Section47.with(details).filter(
          row => row.S47ActualStartDate > closed || row.DateOfInitialCPC > closed,
        ),
        ...ChildProtectionPlans.with(details).filter(row => row.CPPendDate > closed),
        ...CINplanDates.with(details).filter(
          row => row.CINPlanStartDate > closed || row.CINPlanEndDate > closed,
        ),
      ]
      if (after.length > 0 || details.DateOfInitialCPC > closed) yield [details, ...after]
    }
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINclosureDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '2', CINclosureDate: '2025-12-01', DateOfInitialCPC: '2025-12-02' },
          { LAchildID: 'a', CINdetailsID: '3' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentAuthorisationDate: '2025-09-02' },
          { LAchildID: 'a', CINdetailsID: '3', AssessmentAuthorisationDate: '2025-09-02' },
        ],
        Section47: [{ LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-10-01' }],
        ChildProtectionPlans: [{ LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPendDate: '2025-09-02' }],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanEndDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '1', CINPlanEndDate: '2025-09-02' },
        ],
      },
      finds: {
        CINdetails: [0, 1],
        Assessments: [1],
        Section47: [0],
        ChildProtectionPlans: [0],
        CINplanDates: [1],
      },
    },
  ],
})
