import { overlaps } from '../children/overlaps.ts'
import { rule } from './rule.ts'

const assessment = (
  LAchildID: string,
  CINdetailsID: string,
  AssessmentActualStartDate: string,
  AssessmentAuthorisationDate: string | null = null,
) => ({ LAchildID, CINdetailsID, AssessmentActualStartDate, AssessmentAuthorisationDate })

export default rule({
  code: '8863Q',
  severity: 'query',
  says: 'An Assessment is shown as starting when there is another Assessment ongoing.',
  mend: 'Enter the day on which the earlier assessment was authorised, or make the two assessments one.',
  fields: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  reads: ['Assessments'],
  finds: ({ Assessments }, { end }) =>
    overlaps(Assessments.cases(), {
      from: row => row.AssessmentActualStartDate,
      until: row => (row.AssessmentAuthorisationDate_text === null ? end : row.AssessmentAuthorisationDate),
    }),
  cases: [
    {
      tables: {
        Assessments: [
          assessment('a', '1', '2025-05-01', '2025-06-12'),
          // On the day on which the one before ended.
          assessment('a', '1', '2025-06-12', '2025-07-01'),
          assessment('a', '1', '2025-07-02', '2025-08-01'),
          // Of another case, and of another child.
          assessment('a', '2', '2025-05-01', '2025-06-12'),
          assessment('b', '1', '2025-05-01'),
          // Still going on at the end of the year.
          assessment('c', '1', '2025-05-01'),
          assessment('c', '1', '2026-03-31', '2026-04-20'),
          assessment('d', '1', '2025-05-01'),
          assessment('d', '1', '2026-04-01'),
        ],
      },
      finds: { Assessments: [0, 1, 5, 6] },
      atFirst: { Assessments: [1, 6] },
    },
    {
      tables: {
        Assessments: [
          assessment('a', '1', '2025-05-01', '2025-06-12'),
          assessment('a', '1', '2025-05-01', '2025-05-20'),
        ],
      },
      finds: { Assessments: [0, 1] },
    },
  ],
})
