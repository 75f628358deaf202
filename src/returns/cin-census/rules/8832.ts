import { pairs } from '../children/pairs.ts'
import { plansIn } from '../children/plans.ts'
import { isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8832',
  severity: 'error',
  says: 'Child Protection details provided for a referral with no further action.',
  mend: 'Say that the referral led to further action, or take out the protection plan that does not belong to it.',
  fields: { ChildProtectionPlans: ['LAchildID'], CINdetails: ['ReferralNFA'] },
  reads: ['ChildProtectionPlans', 'CINdetails'],
  finds: ({ ChildProtectionPlans, CINdetails }) =>
    pairs(
      plansIn(ChildProtectionPlans.rows),
      plan => CINdetails.with(plan),
      (_, { ReferralNFA }) => isTrue(ReferralNFA),
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: 'false' },
          { LAchildID: 'b', CINdetailsID: '2', ReferralNFA: '1' },
          { LAchildID: 'b', CINdetailsID: '3', ReferralNFA: '1' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '3', CPPID: '1' },
          { LAchildID: 'b', CINdetailsID: '3', CPPID: '2' },
        ],
      },
      finds: { ChildProtectionPlans: [0, 2, 3], CINdetails: [0, 3] },
    },
  ],
})
