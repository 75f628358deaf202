import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '117',
  says: 'Date of decision that a child should/should no longer be placed for adoption is beyond the current collection year or after the child ceased to be looked after.',
  mend: 'Put the day of the decision right: it is not after the end of the year, nor after the child left care.',
  fields: ['DATE_PLACED_CEASED', 'DATE_PLACED', 'DEC', 'REC', 'DECOM'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }, { end }) {
    for (const row of PlacedAdoption.rows) {
      const last = inOrder(Episodes.of(row.CHILD)).findLast(({ REC }) => REC !== 'X1')
      const isLate = [row.DATE_PLACED, row.DATE_PLACED_CEASED].some(
        day => day > end || (last && day > last.DEC),
      )
      if (!isLate) continue
      yield row
      if (last) yield last
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2025', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/08/2026', REC: 'E11' },
          { CHILD: '2', DECOM: '01/05/2025', DEC: null, REC: null },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/08/2026', DATE_PLACED_CEASED: null },
          { CHILD: '1', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '02/08/2026' },
          { CHILD: '2', DATE_PLACED: '31/03/2027', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/04/2027', DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1, 3], Episodes: [1] },
    },
  ],
})
