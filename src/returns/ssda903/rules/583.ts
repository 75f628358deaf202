import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '583',
  says: 'More than one date the child should be placed for adoption has been reported, but an earlier decision has not been revoked. Check that both dates are required and add in the date the earlier decision was revoked. Note this may be in a previous year.',
  mend: 'Enter the day on which this earlier decision was revoked, or take it out.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.children().flatMap(rows => {
      const latest = Math.max(...rows.map(row => row.DATE_PLACED).filter(isDay))
      return rows.filter(row => row.DATE_PLACED < latest && !isDay(row.DATE_PLACED_CEASED))
    }),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '1', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '01/06/2026' },
          { CHILD: '2', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED: null, DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1] },
    },
  ],
})
