import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '113',
  says: 'Date matching child and adopter(s) is not a valid date.',
  mend: 'Enter the day of matching as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DATE_MATCH'],
  reads: ['AD1'],
  finds: ({ AD1 }) => AD1.rows.filter(row => row.DATE_MATCH_text !== null && !isDay(row.DATE_MATCH)),
  cases: [
    {
      tables: {
        AD1: [
          { DATE_MATCH: '31/03/2026' },
          { DATE_MATCH: '29/02/2025' },
          { DATE_MATCH: 'soon' },
          { DATE_MATCH: null },
        ],
      },
      finds: { AD1: [1, 2] },
    },
  ],
})
