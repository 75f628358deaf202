import { isPlacedForAdoption } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '551',
  says: 'Child has been placed for adoption but there is no date of the decision that the child should be placed for adoption.',
  mend: 'Enter the day on which it was decided that the child should be placed for adoption.',
  onRecord:
    'Record the decision that the child should be adopted, on the child’s page: they live with adopters.',
  missing: 'PlacedAdoption',
  fields: ['DATE_PLACED', 'PLACE'],
  reads: ['Episodes', 'PlacedAdoption'],
  finds: ({ Episodes, PlacedAdoption }) =>
    Episodes.rows.filter(
      row =>
        isPlacedForAdoption(row.PLACE) &&
        !PlacedAdoption.of(row.CHILD).some(placed => placed.DATE_PLACED_text !== null),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4' },
          { CHILD: '2', PLACE: 'A3' },
          { CHILD: '3', PLACE: 'A6' },
          { CHILD: '4', PLACE: 'U5' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
