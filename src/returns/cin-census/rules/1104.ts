import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

// The wording counts conferences by number N00110, which cases have too; the rule is the Section 47 module's, and names
// no conference of a case among its fields.
export default rule({
  code: '1104',
  severity: 'error',
  says: 'The date of the initial child protection conference cannot be before the referral date',
  mend: 'Put the day of the initial conference right, or that of the referral: the referral comes first.',
  fields: { Section47: ['DateOfInitialCPC'], CINdetails: ['CINreferralDate'] },
  reads: ['Section47', 'CINdetails'],
  finds: ({ Section47, CINdetails }) =>
    pairs(
      Section47.rows,
      row => CINdetails.with(row),
      (enquiry, { CINreferralDate }) => enquiry.DateOfInitialCPC < CINreferralDate,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2025-07-14' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2025-11-03' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2025-12-01' },
          { LAchildID: 'b', CINdetailsID: '2' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-07-14' },
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-07-13' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'b', CINdetailsID: '2', DateOfInitialCPC: '2025-07-13' },
        ],
      },
      finds: { Section47: [1], CINdetails: [0] },
    },
  ],
})
