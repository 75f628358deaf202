import { rule } from './rule.ts'

export default rule({
  code: '8825Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: Reason for Closure code RC8 (case closed after assessment) or RC9 (case closed after assessment, referred to early help) has been returned but there is no assessment present for the episode.',
  mend: 'Enter the assessment after which the case closed, or the reason for which it did close. Where that assessment ended in an earlier year, give that as the reason.',
  fields: { Assessments: ['CINdetailsID'], CINdetails: ['ReasonForClosure'] },
  reads: ['Assessments', 'CINdetails'],
  // What is not there cannot be found: the case is.
  finds: ({ Assessments, CINdetails }) =>
    CINdetails.rows.filter(
      row =>
        (row.ReasonForClosure === 'RC8' || row.ReasonForClosure === 'RC9') &&
        Assessments.with(row).length === 0,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: 'a', CINdetailsID: '2', ReasonForClosure: 'RC9' },
          { LAchildID: 'b', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: 'c', CINdetailsID: '1', ReasonForClosure: 'RC7' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
        Assessments: [{ LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1' }],
      },
      finds: { CINdetails: [1, 2] },
    },
  ],
})
