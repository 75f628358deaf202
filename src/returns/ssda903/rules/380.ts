import { isTemporary } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '380',
  says: 'A period of care cannot start with a temporary placement.',
  mend: 'Enter the placement from which the child went to the temporary one, as the first episode.',
  fields: ['PLACE', 'RNE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.RNE === 'S' && isTemporary(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T0', RNE: 'S' },
          { PLACE: 'T4', RNE: 'S' },
          { PLACE: 'T4', RNE: 'P' },
          { PLACE: 'U4', RNE: 'S' },
          { PLACE: null, RNE: 'S' },
          { PLACE: 'T1', RNE: null },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
