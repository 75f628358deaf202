import { rule } from './rule.ts'

export default rule({
  code: '8840',
  severity: 'error',
  says: 'Child Protection Plan cannot start and end on the same day',
  mend: 'Put right the day on which the plan began or ended, or take out a plan that never began.',
  fields: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }) =>
    ChildProtectionPlans.rows.filter(row => row.CPPstartDate === row.CPPendDate),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPstartDate: '2025-06-10', CPPendDate: '2025-06-10' },
          { LAchildID: 'a', CPPstartDate: '2025-06-10', CPPendDate: '2025-06-11' },
          { LAchildID: 'b', CPPstartDate: '2025-06-11', CPPendDate: '2025-06-10' },
          { LAchildID: 'c', CPPstartDate: '2025-06-10' },
          { LAchildID: 'd' },
        ],
      },
      finds: { ChildProtectionPlans: [0] },
    },
  ],
})
