import { hasNoProvider } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '526',
  says: 'Child is missing a placement provider code for at least one episode.',
  mend: 'Enter the kind of provider: only temporary and other placements (Z11 to Z14) have none.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE_PROVIDER === null && !hasNoProvider(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U4', PLACE_PROVIDER: null },
          { PLACE: 'P1', PLACE_PROVIDER: null },
          { PLACE: null, PLACE_PROVIDER: null },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'T0', PLACE_PROVIDER: null },
          { PLACE: 'T4', PLACE_PROVIDER: null },
          { PLACE: 'Z11', PLACE_PROVIDER: null },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
