import { rule } from './rule.ts'

export default rule({
  code: '2991Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: A Section 47 module is recorded and there is no assessment on the episode',
  mend: 'Enter the assessment that led to the enquiry, or move the enquiry to the case that it belongs to. Where there was an enquiry and no new assessment, give that as the reason.',
  fields: { Assessments: ['LAchildID'], Section47: ['LAchildID'] },
  reads: ['Assessments', 'Section47'],
  // What is not there cannot be found: the enquiry is.
  finds: ({ Assessments, Section47 }) => Section47.rows.filter(row => Assessments.with(row).length === 0),
  cases: [
    {
      tables: {
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-06-10' },
          { LAchildID: 'a', CINdetailsID: '2', S47ActualStartDate: '2025-12-10' },
          { LAchildID: 'b', CINdetailsID: '1' },
        ],
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1' },
          { LAchildID: 'c', CINdetailsID: '1', AssessmentID: '1' },
        ],
      },
      finds: { Section47: [1, 2] },
    },
  ],
})
