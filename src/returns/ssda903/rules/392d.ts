import { bare } from '../children/placement.ts'
import { rule } from './tables.ts'

export default rule({
  code: '392d',
  says: 'Home and placement postcodes should not be same unless the placement type is P1.',
  mend: 'Put one of the two postcodes right, or make the placement P1 if the child lives at home.',
  onRecord: 'Put one of the two postcodes right, or say that the child lives at home with parents.',
  fields: ['HOME_POST', 'PL_POST', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(
      row => row.HOME_POST !== null && bare(row.HOME_POST) === bare(row.PL_POST) && row.PLACE !== 'P1',
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U3', HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AA' },
          { PLACE: 'U3', HOME_POST: 'WV1 1AA', PL_POST: 'WV11AA' },
          { PLACE: null, HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AA' },
          { PLACE: 'P1', HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AA' },
          { PLACE: 'U3', HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AB' },
          { PLACE: 'U3', HOME_POST: null, PL_POST: null },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
