import { isShortBreaks } from '../children/codes.ts'
import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '118',
  says: 'Date of decision that a child should no longer be placed for adoption is before the current collection year or before the date the child started to be looked after.',
  mend: 'Put the day on which the decision ceased right: it is in this year, and not before the child came into care.',
  fields: ['DECOM', 'LS'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }, { start }) {
    for (const row of PlacedAdoption.rows) {
      const first = inOrder(Episodes.of(row.CHILD)).find(episode => !isShortBreaks(episode.LS))
      const isEarly = row.DATE_PLACED_CEASED < start || (first && row.DATE_PLACED_CEASED < first.DECOM)
      if (!isEarly) continue
      yield row
      if (first) yield first
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', LS: 'V4' },
          { CHILD: '1', DECOM: '01/07/2026', LS: 'E1' },
          { CHILD: '2', DECOM: '01/05/2025', LS: 'E1' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '30/06/2026' },
          { CHILD: '1', DATE_PLACED_CEASED: '01/07/2026' },
          { CHILD: '2', DATE_PLACED_CEASED: '01/04/2026' },
          { CHILD: '2', DATE_PLACED_CEASED: '31/03/2026' },
          { CHILD: '2', DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [0, 3], Episodes: [1, 2] },
    },
  ],
})
