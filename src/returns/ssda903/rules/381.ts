import { isTemporary } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '381',
  says: 'A period of care cannot end with a temporary placement.',
  mend: 'Enter the placement to which the child went back, as the last episode.',
  fields: ['PLACE', 'REC'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => isTemporary(row.PLACE) && row.REC !== null && row.REC !== 'X1'),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T0', REC: 'E4A' },
          { PLACE: 'T3', REC: 'E2' },
          { PLACE: 'T3', REC: 'X1' },
          { PLACE: 'T3', REC: null },
          { PLACE: 'U4', REC: 'E4A' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
