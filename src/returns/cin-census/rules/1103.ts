import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '1103',
  severity: 'error',
  says: 'The assessment start date cannot be before the referral date',
  mend: 'Put the day right on which the assessment began, or that of the referral: the referral comes first.',
  fields: { Assessments: ['AssessmentActualStartDate'], CINdetails: ['CINreferralDate'] },
  reads: ['Assessments', 'CINdetails'],
  finds: ({ Assessments, CINdetails }) =>
    pairs(
      Assessments.rows,
      row => CINdetails.with(row),
      (assessment, { CINreferralDate }) => assessment.AssessmentActualStartDate < CINreferralDate,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2025-10-10' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentActualStartDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '2' },
        ],
      },
      finds: { Assessments: [1], CINdetails: [1] },
    },
  ],
})
