import { plansIn } from '../children/plans.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8905',
  severity: 'error',
  says: 'Initial Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)',
  mend: 'Enter by the census’s codes for what kind of abuse or neglect the plan was first made.',
  onRecord: 'Say for what kind of abuse or neglect the plan was first made.',
  fields: { ChildProtectionPlans: ['InitialCategoryOfAbuse'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }, { codes }) => {
    const valid = codes('InitialCategoryOfAbuse')
    return plansIn(ChildProtectionPlans.rows).filter(row => !valid.has(row.InitialCategoryOfAbuse ?? ''))
  },
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPID: '1', InitialCategoryOfAbuse: 'SAB' },
          { LAchildID: 'a', CPPID: '2', InitialCategoryOfAbuse: 'N1' },
          { LAchildID: 'b', CPPID: '1' },
          { LAchildID: 'c', CPPID: '1', InitialCategoryOfAbuse: 'NEG' },
          { LAchildID: 'd' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 2] },
    },
  ],
})
