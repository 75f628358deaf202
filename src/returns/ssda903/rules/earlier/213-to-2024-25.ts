import { isTemporary } from '../../children/codes.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '213',
  says: 'Placement provider information not required.',
  mend: 'Take the kind of provider out: it is not recorded for a temporary placement.',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes'],
  // Another placement (Z1) may have one, as the shared case has it.
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE_PROVIDER !== null && isTemporary(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'Z1', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'T1', PLACE_PROVIDER: null },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'Z11', PLACE_PROVIDER: 'PR4' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
