import { rule } from './rule.ts'

export default rule({
  code: '8873Q',
  severity: 'query',
  says: "Please check and either amend data or provide a reason: When there is only one assessment on the episode and the factors code “21 No factors identified” has been used for the completed assessment, the reason for closure ‘RC8’ or 'RC9' should be used.",
  mend: 'Give RC8 or RC9 as the reason for closure, or enter the factors that the assessment did find. A case that was still open at the end of the year is asked about too: say so.',
  onRecord:
    'The assessment found nothing: say that the case closed after assessment, or what the assessment did find. A case that was still open at the end of the year is asked about too.',
  fields: { Assessments: ['AssessmentFactors'], CINdetails: ['ReasonForClosure'] },
  reads: ['Assessments', 'CINdetails'],
  // Decided: a case without a reason for closure is found as well, since 21 says that no further action is being taken.
  *finds({ Assessments, CINdetails }) {
    for (const details of CINdetails.rows) {
      if (details.ReasonForClosure === 'RC8' || details.ReasonForClosure === 'RC9') continue
      const [only, another] = Assessments.with(details)
      if (only && !another && only.AssessmentFactors.includes('21')) yield [only, details]
    }
  },
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReasonForClosure: 'RC7' },
          { LAchildID: 'a', CINdetailsID: '2', ReasonForClosure: 'RC9' },
          { LAchildID: 'a', CINdetailsID: '3', ReasonForClosure: 'RC7' },
          { LAchildID: 'b', CINdetailsID: '1' },
          { LAchildID: 'c', CINdetailsID: '1', ReasonForClosure: 'RC7' },
          { LAchildID: 'd', CINdetailsID: '1', ReasonForClosure: 'RC7' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['21'] },
          { LAchildID: 'a', CINdetailsID: '2', AssessmentID: '1', AssessmentFactors: ['21'] },
          { LAchildID: 'a', CINdetailsID: '3', AssessmentID: '1', AssessmentFactors: ['21'] },
          { LAchildID: 'a', CINdetailsID: '3', AssessmentID: '2', AssessmentFactors: ['1A'] },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['21'] },
          { LAchildID: 'c', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['1A', '4B'] },
        ],
      },
      finds: { Assessments: [0, 4], CINdetails: [0, 3] },
    },
  ],
})
