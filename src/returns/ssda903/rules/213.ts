import { hasNoProvider } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '213',
  says: 'Placement provider information not required.',
  mend: 'Take the kind of provider out: it is not recorded for a temporary or other placement.',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE_PROVIDER !== null && hasNoProvider(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'T4', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'T3', PLACE_PROVIDER: null },
          { PLACE: 'Z11', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'Z12', PLACE_PROVIDER: null },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
          { PLACE: null, PLACE_PROVIDER: 'PR4' },
        ],
      },
      finds: { Episodes: [0, 1, 3] },
    },
  ],
})
