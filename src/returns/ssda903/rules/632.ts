import { inOrder } from '../children/in-order.ts'
import { earliestDay } from '../children/partial-day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '632',
  says: 'Date of previous permanence order not a valid value.',
  mend: 'Enter the day before the child came into care on which the order was made, with zz for the day or the month that is not known, like zz/05/2020.',
  fields: ['DATE_PERM', 'DECOM'],
  reads: ['Episodes', 'PrevPerm'],
  *finds({ Episodes, PrevPerm }) {
    for (const row of PrevPerm.rows) {
      if (row.DATE_PERM === null) continue
      const episodes = inOrder(Episodes.of(row.CHILD))
      // Where the period of care began before the year, its first episode here is the nearest that is known.
      const first = episodes.findLast(({ RNE }) => RNE === 'S') ?? episodes[0]
      const earliest = earliestDay(row.DATE_PERM)
      if (earliest !== undefined && !(first && earliest >= first.DECOM)) continue
      yield row
      if (first) yield first
    }
  },
  cases: [
    {
      tables: {
        PrevPerm: [
          { CHILD: '1', DATE_PERM: '01/06/2026' },
          { CHILD: '2', DATE_PERM: '31/05/2026' },
          { CHILD: '3', DATE_PERM: 'zz/06/2026' },
          { CHILD: '4', DATE_PERM: 'zz/zz/2026' },
          { CHILD: '5', DATE_PERM: 'zz/zz/zzzz' },
          { CHILD: '6', DATE_PERM: '12/zz/2020' },
          { CHILD: '7', DATE_PERM: '31/02/2020' },
          { CHILD: '8', DATE_PERM: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'S' },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'S' },
          { CHILD: '2', DECOM: '01/06/2026', RNE: 'S' },
          { CHILD: '3', DECOM: '01/06/2026', RNE: 'S' },
          { CHILD: '4', DECOM: '01/06/2026', RNE: 'S' },
          { CHILD: '5', DECOM: '01/06/2026', RNE: 'S' },
          { CHILD: '8', DECOM: '01/06/2026', RNE: 'S' },
        ],
      },
      finds: { PrevPerm: [0, 2, 5, 6], Episodes: [0, 3] },
    },
  ],
})
