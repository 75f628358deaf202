import { workingDaysBefore } from '../children/working-days-before.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8670Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: Assessment started more than 45 working days before the end of the census year. However, there is no Assessment end date.',
  mend: 'Enter the day on which the assessment was authorised. One that was still going on is asked about too: say why it took so long.',
  fields: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'] },
  reads: ['Assessments'],
  finds({ Assessments }, { end }) {
    const first = workingDaysBefore(end, 45)
    return Assessments.rows.filter(
      row => row.AssessmentAuthorisationDate_text === null && row.AssessmentActualStartDate < first,
    )
  },
  cases: [
    {
      tables: {
        Assessments: [
          // 45 working days before 31 March 2026.
          { AssessmentActualStartDate: '2026-01-27' },
          { AssessmentActualStartDate: '2026-01-26' },
          { AssessmentActualStartDate: '2026-01-26', AssessmentAuthorisationDate: '2026-04-10' },
          {},
        ],
      },
      finds: { Assessments: [1] },
    },
  ],
})
