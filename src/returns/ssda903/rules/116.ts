import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '116',
  says: "Date of Local Authority's (LA) decision that a child should no longer be placed for adoption is not a valid date.",
  mend: 'Enter the day of the decision as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.rows.filter(row => row.DATE_PLACED_CEASED_text !== null && !isDay(row.DATE_PLACED_CEASED)),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { DATE_PLACED_CEASED: '31/03/2026' },
          { DATE_PLACED_CEASED: '29/02/2025' },
          { DATE_PLACED_CEASED: 'soon' },
          { DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1, 2] },
    },
  ],
})
