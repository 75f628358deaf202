import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4015',
  severity: 'error',
  says: 'The CIN Plan start date cannot be before the referral date',
  mend: 'Put the day right on which the child in need plan began, or that of the referral: the referral comes first.',
  fields: { CINplanDates: ['CINPlanStartDate'], CINdetails: ['CINreferralDate'] },
  reads: ['CINplanDates', 'CINdetails'],
  finds: ({ CINplanDates, CINdetails }) =>
    pairs(
      CINplanDates.rows,
      plan => CINdetails.with(plan),
      (plan, { CINreferralDate }) => plan.CINPlanStartDate < CINreferralDate,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2025-04-28' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2025-12-15' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2025-12-15' },
          { LAchildID: 'c', CINdetailsID: '1' },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-04-28' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-12-14' },
          { LAchildID: 'b', CINdetailsID: '1' },
          { LAchildID: 'c', CINdetailsID: '1', CINPlanStartDate: '2025-12-14' },
        ],
      },
      finds: { CINplanDates: [1], CINdetails: [1] },
    },
  ],
})
