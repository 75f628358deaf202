import { beginTooSoon, byStart } from '../children/too-soon.ts'
import { rule } from './tables.ts'

export default rule({
  code: '579',
  says: 'A new decision that the child should be placed for adoption this year cannot start when the previous decision is still open. Decisions to place the child for adoption should also not overlap. The date of any new decision to place the child for adoption must not be before the date placed ceased of previous decisions.',
  mend: 'Enter the day on which the earlier decision ended, or put the days of one of them right.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.children().flatMap(rows =>
      beginTooSoon(
        rows,
        ({ DATE_PLACED, DATE_PLACED_CEASED }) => ({ from: DATE_PLACED, to: DATE_PLACED_CEASED }),
        byStart,
      ),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '01/06/2026' },
          { CHILD: '1', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '31/05/2026', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '01/06/2026' },
          { CHILD: '3', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/07/2026' },
        ],
      },
      finds: { PlacedAdoption: [2, 5] },
    },
  ],
})
