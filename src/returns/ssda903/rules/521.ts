import { isPlacedForAdoption } from '../children/codes.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '521',
  says: 'Date of local authority’s decision (LA) that adoption is in the best interests of the child (date should be placed) must be on or prior to the date the child is placed for adoption.',
  mend: 'Put the day of the decision right, or the day on which the placement for adoption began.',
  fields: ['PLACE', 'DECOM', 'DATE_INT'],
  reads: ['Episodes', 'AD1'],
  finds: ({ Episodes, AD1 }) =>
    pairs(
      AD1,
      Episodes,
      (row, episode) => isPlacedForAdoption(episode.PLACE) && row.DATE_INT > episode.DECOM,
    ),
  cases: [
    {
      tables: {
        AD1: [
          { CHILD: '1', DATE_INT: '01/05/2026' },
          { CHILD: '2', DATE_INT: null },
        ],
        Episodes: [
          { CHILD: '1', PLACE: 'A4', DECOM: '30/04/2026' },
          { CHILD: '1', PLACE: 'A4', DECOM: '01/05/2026' },
          { CHILD: '1', PLACE: 'U4', DECOM: '01/04/2026' },
          { CHILD: '2', PLACE: 'A4', DECOM: '01/04/2026' },
        ],
      },
      finds: { AD1: [0], Episodes: [0] },
    },
  ],
})
