import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '302',
  says: 'First episode starts before child was born.',
  mend: 'Put the day on which the episode began, or the date of birth, right.',
  fields: ['DECOM', 'DOB'],
  reads: ['Header', 'Episodes'],
  *finds({ Header, Episodes }) {
    for (const row of Header.rows) {
      const first = inOrder(Episodes.of(row.CHILD))[0]
      if (!first || !(first.DECOM < row.DOB)) continue
      yield row
      yield first
    }
  },
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '02/05/2026' },
          { CHILD: '2', DOB: '02/05/2026' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '02/05/2026' },
          { CHILD: '1', DECOM: '01/05/2026' },
          { CHILD: '2', DECOM: '02/05/2026' },
        ],
      },
      finds: { Header: [0], Episodes: [1] },
    },
  ],
})
