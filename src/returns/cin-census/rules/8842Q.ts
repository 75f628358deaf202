import { isDay } from '../../checking/index.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8842Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Review Record has a missing date',
  mend: 'Enter the day on which the review was held, or take the review out where there was none.',
  fields: { Reviews: ['CPPreviewDate'] },
  reads: ['Reviews'],
  finds: ({ Reviews }) => Reviews.rows.filter(row => !isDay(row.CPPreviewDate)),
  cases: [
    {
      tables: {
        Reviews: [{ CPPreviewDate: '2025-09-10' }, { CPPreviewDate: '2025-09-31' }, { CPPreviewDate: null }],
      },
      finds: { Reviews: [1, 2] },
    },
  ],
})
