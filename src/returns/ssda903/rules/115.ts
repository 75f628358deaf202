import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '115',
  says: "Date of Local Authority's (LA) decision that a child should be placed for adoption is not a valid date.",
  mend: 'Enter the day of the decision as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DATE_PLACED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.rows.filter(row => row.DATE_PLACED_text !== null && !isDay(row.DATE_PLACED)),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { DATE_PLACED: '31/03/2026' },
          { DATE_PLACED: '29/02/2025' },
          { DATE_PLACED: 'soon' },
          { DATE_PLACED: null },
        ],
      },
      finds: { PlacedAdoption: [1, 2] },
    },
  ],
})
