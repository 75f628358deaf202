import { plansIn } from '../children/plans.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8720',
  severity: 'error',
  says: 'Child Protection Plan Start Date missing or out of data collection period',
  mend: 'Enter the day on which the plan began, and leave out a plan that begins after the year ends.',
  fields: { ChildProtectionPlans: ['CPPstartDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }, { end }) =>
    plansIn(ChildProtectionPlans.rows).filter(({ CPPstartDate }) => !(CPPstartDate <= end)),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPID: '1', CPPstartDate: '2026-03-31' },
          { LAchildID: 'a', CPPID: '2', CPPstartDate: '2026-04-01' },
          { LAchildID: 'b', CPPID: '1' },
          { LAchildID: 'c', CPPID: '1', CPPstartDate: '2019-11-05' },
          { LAchildID: 'd' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 2] },
    },
  ],
})
