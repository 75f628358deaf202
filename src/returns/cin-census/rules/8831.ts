import { isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8831',
  severity: 'error',
  says: 'Activity is recorded against a case marked as a referral with no further action',
  mend: 'Say that the referral led to further action, or take out the assessment, enquiry or conference that does not belong to it.',
  fields: { CINdetails: ['DateOfInitialCPC'], Assessments: ['LAchildID'], Section47: ['LAchildID'] },
  reads: ['CINdetails', 'Assessments', 'Section47'],
  *finds({ CINdetails, Assessments, Section47 }) {
    for (const details of CINdetails.rows) {
      if (!isTrue(details.ReferralNFA)) continue
      const activity = [
        ...Assessments.with(details).filter(
          row => row.AssessmentActualStartDate_text !== null || row.AssessmentAuthorisationDate_text !== null,
        ),
        ...Section47.with(details).filter(
          row => row.S47ActualStartDate_text !== null || row.DateOfInitialCPC_text !== null,
        ),
      ]
      if (activity.length > 0 || details.DateOfInitialCPC_text !== null) yield [details, ...activity]
    }
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: '0', DateOfInitialCPC: '2025-06-03' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: 'true', DateOfInitialCPC: '2025-06-03' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'd', CINdetailsID: '1', ReferralNFA: 'true' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentActualStartDate: '2025-05-01' },
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentAuthorisationDate: '2025-06-02' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '2', S47ActualStartDate: '2025-05-20' },
          { LAchildID: 'c', CINdetailsID: '1', DateOfInitialCPC: '2025-07-01' },
          { LAchildID: 'd', CINdetailsID: '1', ICPCnotRequired: 'true' },
        ],
      },
      finds: { CINdetails: [0, 2, 3], Assessments: [0], Section47: [1] },
    },
  ],
})
