import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '2889',
  severity: 'error',
  says: 'The S47 start date cannot be before the referral date.',
  mend: 'Put the day right on which the Section 47 enquiry began, or that of the referral: the referral comes first.',
  fields: { CINdetails: ['CINreferralDate'], Section47: ['S47ActualStartDate'] },
  reads: ['Section47', 'CINdetails'],
  finds: ({ Section47, CINdetails }) =>
    pairs(
      Section47.rows,
      row => CINdetails.with(row),
      (enquiry, { CINreferralDate }) => enquiry.S47ActualStartDate < CINreferralDate,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2025-05-19' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2026-02-02' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2026-02-02' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-05-19' },
          { LAchildID: 'a', CINdetailsID: '2', S47ActualStartDate: '2026-02-01' },
          { LAchildID: 'b', CINdetailsID: '1' },
        ],
      },
      finds: { Section47: [1], CINdetails: [1] },
    },
  ],
})
