import { plansIn } from '../children/plans.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8910',
  severity: 'error',
  says: 'Latest Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)',
  mend: 'Enter by the census’s codes for what kind of abuse or neglect the plan is now, or was when it ended.',
  onRecord: 'Say for what kind of abuse or neglect the plan is now, or was when it ended.',
  fields: { ChildProtectionPlans: ['LatestCategoryOfAbuse'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }, { codes }) => {
    const valid = codes('LatestCategoryOfAbuse')
    return plansIn(ChildProtectionPlans.rows).filter(row => !valid.has(row.LatestCategoryOfAbuse ?? ''))
  },
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPID: '1', LatestCategoryOfAbuse: 'SAB' },
          { LAchildID: 'a', CPPID: '2', LatestCategoryOfAbuse: 'N1' },
          { LAchildID: 'b', CPPID: '1' },
          { LAchildID: 'c', CPPID: '1', LatestCategoryOfAbuse: 'NEG' },
          { LAchildID: 'd' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 2] },
    },
  ],
})
