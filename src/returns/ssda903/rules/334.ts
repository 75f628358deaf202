import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '334',
  says: 'Date child started to be looked after in latest period of care must be on or prior to the date should be placed for adoption.',
  mend: 'Put the day of the decision right, or the day on which the child came into care.',
  fields: ['DATE_INT', 'DECOM', 'RNE'],
  reads: ['Episodes', 'AD1'],
  *finds({ Episodes, AD1 }) {
    for (const row of AD1.rows) {
      const start = inOrder(Episodes.of(row.CHILD)).findLast(({ RNE }) => RNE === 'S')
      if (!start || !(row.DATE_INT < start.DECOM)) continue
      yield row
      yield start
    }
  },
  cases: [
    {
      tables: {
        AD1: [
          { CHILD: '1', DATE_INT: '30/04/2026' },
          { CHILD: '2', DATE_INT: '01/05/2026' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2025', RNE: 'S' },
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S' },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'P' },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'S' },
        ],
      },
      finds: { AD1: [0], Episodes: [1] },
    },
  ],
})
