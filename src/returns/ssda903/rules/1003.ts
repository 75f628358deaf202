import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1003',
  says: 'Date of LA’s decision that a child should be placed for adoption is before the child started to be looked after.',
  mend: 'Put the day of the decision right, or the day on which the child came into care.',
  fields: ['DATE_PLACED', 'DECOM', 'RNE'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }) {
    for (const row of PlacedAdoption.rows) {
      const start = inOrder(Episodes.of(row.CHILD)).find(({ RNE }) => RNE === 'S')
      if (!start || !(row.DATE_PLACED < start.DECOM)) continue
      yield row
      yield start
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'P' },
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S' },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'S' },
          { CHILD: '2', DECOM: '01/08/2026', RNE: 'S' },
          { CHILD: '3', DECOM: '01/05/2026', RNE: 'P' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '30/04/2026' },
          { CHILD: '2', DATE_PLACED: '01/05/2026' },
          { CHILD: '3', DATE_PLACED: '30/04/2026' },
        ],
      },
      finds: { PlacedAdoption: [0], Episodes: [1] },
    },
  ],
})
