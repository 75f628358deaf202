import { ADOPTION, isAnyFilled } from '../children/answers.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '525',
  says: 'A child for whom the decision to be placed for adoption has been reversed cannot be adopted during the year.',
  mend: 'Take out what is entered of an adoption, or the day on which the decision ceased.',
  fields: [
    'DATE_PLACED_CEASED',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  reads: ['PlacedAdoption', 'AD1'],
  // After a decision that ceased there may be another, which stands.
  finds: ({ PlacedAdoption, AD1 }) =>
    pairs(
      PlacedAdoption,
      AD1,
      (placed, row) =>
        placed.DATE_PLACED_CEASED_text !== null &&
        isAnyFilled(row, ADOPTION) &&
        !PlacedAdoption.of(placed.CHILD).some(
          one => one.DATE_PLACED_text !== null && one.DATE_PLACED_CEASED_text === null,
        ),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/05/2026' },
          { CHILD: '4', DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: null },
        ],
        AD1: [
          { CHILD: '1', DATE_MATCH: null, NB_ADOPTR: '2' },
          { CHILD: '2', DATE_MATCH: '01/07/2026', NB_ADOPTR: '2' },
          { CHILD: '3', DATE_MATCH: null, NB_ADOPTR: null },
          { CHILD: '4', DATE_MATCH: '01/07/2026', NB_ADOPTR: '2' },
        ],
      },
      finds: { PlacedAdoption: [0], AD1: [0] },
    },
  ],
})
