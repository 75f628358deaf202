import { rule } from './rule.ts'

// Decided: an enquiry of the case that led to no conference is not “associated” with the plan, so that a conference that
// was held without one, such as that of a child who moves in on a plan, may stand with the case.
export default rule({
  code: '2885',
  severity: 'error',
  says: 'Child protection plan shown as starting a different day to the initial child protection conference.',
  mend: 'Enter the day of the initial conference as the one on which the plan began.',
  falseAlarm:
    'A plan that another conference began is found too where a Section 47 enquiry of the case led to a conference of its own.',
  fields: {
    ChildProtectionPlans: ['CPPstartDate'],
    Section47: ['DateOfInitialCPC'],
    CINdetails: ['DateOfInitialCPC'],
  },
  reads: ['ChildProtectionPlans', 'Section47', 'CINdetails'],
  *finds({ ChildProtectionPlans, Section47, CINdetails }, { start, end }) {
    for (const plan of ChildProtectionPlans.rows) {
      const began = plan.CPPstartDate
      if (!(began >= start && began <= end)) continue
      const enquiries = Section47.with(plan)
      const details = CINdetails.with(plan)
      const led = enquiries.filter(row => row.DateOfInitialCPC_text !== null)
      const held = led.length > 0 ? led : details
      if (!held.some(row => row.DateOfInitialCPC === began)) yield [plan, ...enquiries, ...details]
    }
  },
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-12' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPstartDate: '2025-10-02' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-12' },
          { LAchildID: 'c', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-12' },
          { LAchildID: 'd', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-03-31' },
          { LAchildID: 'e', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-04-01' },
          { LAchildID: 'f', CINdetailsID: '1', CPPID: '1' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-06-12' },
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-09-12' },
          { LAchildID: 'a', CINdetailsID: '2', DateOfInitialCPC: '2025-10-01' },
          { LAchildID: 'c', CINdetailsID: '1', ICPCnotRequired: '1' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: 'a', CINdetailsID: '2', DateOfInitialCPC: '2025-10-02' },
          { LAchildID: 'b', CINdetailsID: '1', DateOfInitialCPC: '2025-06-12' },
          { LAchildID: 'c', CINdetailsID: '1', DateOfInitialCPC: '2025-06-12' },
          { LAchildID: 'd', CINdetailsID: '1', DateOfInitialCPC: '2025-03-30' },
          { LAchildID: 'e', CINdetailsID: '1' },
          { LAchildID: 'f', CINdetailsID: '1', DateOfInitialCPC: '2025-06-12' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 5], Section47: [2], CINdetails: [1, 5] },
    },
  ],
})
