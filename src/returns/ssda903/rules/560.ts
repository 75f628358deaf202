import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '560',
  says: 'Date of decision that the child should be placed for adoption this year is different from that recorded last year but the decision to place the child for adoption did not change.',
  mend: 'Enter the day of the decision as last year’s return has it, or have that put right.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption', 'PlacedAdoption_last'],
  // A decision of this year may stand beside the one of last year.
  finds: ({ PlacedAdoption, PlacedAdoption_last }) =>
    PlacedAdoption.rows.filter(
      row =>
        isDay(row.DATE_PLACED) &&
        PlacedAdoption_last.of(row.CHILD).some(
          last =>
            last.DATE_PLACED_CEASED_text === null &&
            isDay(last.DATE_PLACED) &&
            !PlacedAdoption.of(row.CHILD).some(one => one.DATE_PLACED === last.DATE_PLACED),
        ),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '02/12/2025', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '4', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/02/2026' },
        ],
      },
      finds: { PlacedAdoption: [0] },
    },
  ],
})
