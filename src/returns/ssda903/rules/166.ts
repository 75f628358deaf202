import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '166',
  says: 'Date of review is invalid or blank.',
  mend: 'Enter the day of the review as a day of the calendar, like 31/03/2026.',
  fields: ['REVIEW'],
  reads: ['Reviews'],
  finds: ({ Reviews }) => Reviews.rows.filter(row => !isDay(row.REVIEW)),
  cases: [
    {
      tables: {
        Reviews: [{ REVIEW: '31/03/2026' }, { REVIEW: '31/02/2026' }, { REVIEW: '1/4/26' }, { REVIEW: null }],
      },
      finds: { Reviews: [1, 2, 3] },
    },
  ],
})
