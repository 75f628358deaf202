import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '112',
  says: 'Date should be placed for adoption is not a valid date.',
  mend: 'Enter the day of the decision as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DATE_INT'],
  reads: ['AD1'],
  finds: ({ AD1 }) => AD1.rows.filter(row => row.DATE_INT_text !== null && !isDay(row.DATE_INT)),
  cases: [
    {
      tables: {
        AD1: [
          { DATE_INT: '31/03/2026' },
          { DATE_INT: '29/02/2025' },
          { DATE_INT: 'soon' },
          { DATE_INT: null },
        ],
      },
      finds: { AD1: [1, 2] },
    },
  ],
})
