import { hadNoProvider } from '../../children/codes.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '526',
  says: 'Child is missing a placement provider code for at least one episode.',
  mend: 'Enter the kind of provider: only temporary and other placements (Z1) have none.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE_PROVIDER === null && !hadNoProvider(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U4', PLACE_PROVIDER: null },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'T0', PLACE_PROVIDER: null },
          { PLACE: 'Z1', PLACE_PROVIDER: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
