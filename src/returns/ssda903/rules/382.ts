import { isShortBreaks, isTemporary } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '382',
  says: 'A child receiving respite care cannot be in a temporary placement.',
  mend: 'Put the legal status or the placement right: a short break has no temporary placement.',
  fields: ['LS', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => isShortBreaks(row.LS) && isTemporary(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'V3', PLACE: 'T0' },
          { LS: 'V4', PLACE: 'T4' },
          { LS: 'V3', PLACE: 'U6' },
          { LS: 'C2', PLACE: 'T1' },
          { LS: null, PLACE: 'T1' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
