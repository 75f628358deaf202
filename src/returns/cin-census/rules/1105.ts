import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '1105',
  severity: 'error',
  says: 'The child protection plan start date cannot be before the referral date',
  mend: 'Put the day right on which the protection plan began, or that of the referral: the referral comes first.',
  fields: { ChildProtectionPlans: ['CPPstartDate'], CINdetails: ['CINreferralDate'] },
  reads: ['ChildProtectionPlans', 'CINdetails'],
  finds: ({ ChildProtectionPlans, CINdetails }) =>
    pairs(
      ChildProtectionPlans.rows,
      plan => CINdetails.with(plan),
      (plan, { CINreferralDate }) => plan.CPPstartDate < CINreferralDate,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2024-02-05' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2025-09-22' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2026-01-12' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2024-02-05' },
          { LAchildID: 'a', CINdetailsID: '2', CPPID: '1', CPPstartDate: '2025-09-21' },
          { LAchildID: 'b', CINdetailsID: '1', CPPID: '1' },
        ],
      },
      finds: { ChildProtectionPlans: [1], CINdetails: [1] },
    },
  ],
})
