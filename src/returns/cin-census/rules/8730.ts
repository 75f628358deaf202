import { plansIn } from '../children/plans.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8730',
  severity: 'error',
  says: 'Total Number of previous Child Protection Plans missing',
  mend: 'Enter how many plans the child had before this one, or 0 where it is the first.',
  fields: { ChildProtectionPlans: ['NumberOfPreviousCPP'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }) =>
    plansIn(ChildProtectionPlans.rows).filter(
      ({ NumberOfPreviousCPP: previous }) => previous === null || !(Number(previous) >= 0),
    ),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPID: '1', NumberOfPreviousCPP: '0' },
          { LAchildID: 'a', CPPID: '2', NumberOfPreviousCPP: '1' },
          { LAchildID: 'b', CPPID: '1' },
          { LAchildID: 'c', CPPID: '1', NumberOfPreviousCPP: '-1' },
          { LAchildID: 'd', CPPID: '1', NumberOfPreviousCPP: 'none' },
          { LAchildID: 'e', NumberOfPreviousCPP: null },
        ],
      },
      finds: { ChildProtectionPlans: [2, 3, 4] },
    },
    {
      tables: { ChildProtectionPlans: [{ LAchildID: 'a' }, { LAchildID: 'b', NumberOfPreviousCPP: '12' }] },
      finds: { ChildProtectionPlans: [0] },
    },
  ],
})
