import { rule } from './rule.ts'

export default rule({
  code: '8930',
  severity: 'error',
  says: 'Child Protection Plan End Date must fall within the census year',
  mend: 'Put right the day on which the plan ended, or leave out a plan that ended before the year.',
  fields: { ChildProtectionPlans: ['CPPendDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }, { start, end }) =>
    ChildProtectionPlans.rows.filter(({ CPPendDate }) => CPPendDate < start || CPPendDate > end),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPendDate: '2025-04-01' },
          { LAchildID: 'a', CPPendDate: '2025-03-31' },
          { LAchildID: 'b', CPPendDate: '2026-03-31' },
          { LAchildID: 'b', CPPendDate: '2026-04-01' },
          { LAchildID: 'c', CPPstartDate: '2024-11-02' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 3] },
    },
  ],
})
