import { isDay } from '../../checking/index.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '523',
  says: 'Date of decision that the child should be placed for adoption should be the same date as the decision that adoption is in the best interest (date should be placed).',
  mend: 'Make the two days the same: it is one decision.',
  fields: ['DATE_PLACED', 'DATE_INT'],
  reads: ['PlacedAdoption', 'AD1'],
  // A decision that ceased is not the one that led to the adoption.
  finds: ({ PlacedAdoption, AD1 }) =>
    pairs(
      PlacedAdoption,
      AD1,
      (placed, row) =>
        placed.DATE_PLACED_CEASED_text === null &&
        isDay(placed.DATE_PLACED) &&
        isDay(row.DATE_INT) &&
        placed.DATE_PLACED !== row.DATE_INT,
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '02/05/2026', DATE_PLACED_CEASED: null },
          { CHILD: '1', DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/06/2025' },
          { CHILD: '3', DATE_PLACED: null, DATE_PLACED_CEASED: null },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: '01/05/2026' },
          { CHILD: '2', DATE_INT: '01/05/2026' },
          { CHILD: '3', DATE_INT: '01/05/2026' },
        ],
      },
      finds: { PlacedAdoption: [1], AD1: [1] },
    },
  ],
})
