import { rule } from './rule.ts'

export default rule({
  code: '8925',
  severity: 'error',
  says: 'Child Protection Plan End Date earlier than Start Date',
  mend: 'Put right the day on which the plan began or ended: it begins first.',
  fields: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }) =>
    ChildProtectionPlans.rows.filter(row => row.CPPendDate < row.CPPstartDate),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPstartDate: '2025-06-10', CPPendDate: '2025-06-09' },
          { LAchildID: 'a', CPPstartDate: '2025-06-10', CPPendDate: '2025-06-10' },
          { LAchildID: 'b', CPPstartDate: '2025-06-10' },
          { LAchildID: 'c', CPPendDate: '2025-06-09' },
        ],
      },
      finds: { ChildProtectionPlans: [0] },
    },
  ],
})
