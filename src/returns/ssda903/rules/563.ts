import { isAnyFilled } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '563',
  says: 'The child should no longer be placed for adoption but the date of the decision that the child should be placed for adoption is blank',
  mend: 'Enter the day of the decision that the child should be placed for adoption.',
  fields: ['DATE_PLACED', 'REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.rows.filter(
      row =>
        isAnyFilled(row, ['DATE_PLACED_CEASED_text', 'REASON_PLACED_CEASED']) &&
        row.DATE_PLACED_text === null,
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '01/06/2026', REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED: null, DATE_PLACED_CEASED: '01/06/2026', REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED: null, DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED: null, DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1, 2] },
    },
  ],
})
