import { isAdopted } from '../children/adopted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '558',
  says: 'If a child has been adopted, then the decision to place them for adoption has not been disrupted and the date of the decision that a child should no longer be placed for adoption should be left blank.',
  mend: 'Take the day out on which the last decision ceased, or put the reason right with which the episode ended.',
  fields: ['DATE_PLACED_CEASED', 'REC'],
  reads: ['Episodes', 'PlacedAdoption'],
  // Earlier decisions may have ceased where one stands. The shared case finds a child only of several decisions that all
  // ceased, and the episode alone; one decision that ceased is found by 525 from what is entered of the adoption.
  finds: ({ Episodes, PlacedAdoption }) =>
    Episodes.rows.filter(row => {
      const placed = PlacedAdoption.of(row.CHILD)
      return (
        isAdopted(row) &&
        placed.length > 1 &&
        placed.every(({ DATE_PLACED_CEASED_text }) => DATE_PLACED_CEASED_text !== null)
      )
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', REC: 'E11' },
          { CHILD: '2', REC: 'E12' },
          { CHILD: '3', REC: 'E4A' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '01/05/2025' },
          { CHILD: '1', DATE_PLACED_CEASED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED_CEASED: '01/05/2025' },
          { CHILD: '2', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED_CEASED: '01/05/2025' },
          { CHILD: '3', DATE_PLACED_CEASED: '01/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
