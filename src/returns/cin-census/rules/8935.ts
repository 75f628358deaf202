import { rule } from './rule.ts'

// Decided (only the recorded run says otherwise): the wording counts a child's plans, so three open plans are three rows
// found. The recorded run counts those with the same number of a plan, which in a file are never two.
export default rule({
  code: '8935',
  severity: 'error',
  says: 'This child is showing more than one open Child Protection plan, i.e. with no End Date',
  mend: 'Enter the day on which each earlier plan ended: a child has one plan at a time.',
  fields: { ChildProtectionPlans: ['CPPendDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }) =>
    ChildProtectionPlans.children()
      .map(plans => plans.filter(plan => plan.CPPendDate_text === null))
      .filter(open => open.length > 1),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1', CPPendDate: '2025-06-01' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '2' },
        ],
      },
      finds: { ChildProtectionPlans: [0, 1] },
    },
  ],
})
