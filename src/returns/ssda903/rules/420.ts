import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '420',
  says: 'LA of placement completed but child is looked after under legal status V3 or V4.',
  mend: 'Take the postcode of the placement out: it is not recorded for a series of short breaks.',
  fields: ['PL_LA'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => isShortBreaks(row.LS) && row.PL_LA !== null),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'V3', PL_LA: 'E08000031' },
          { LS: 'V4', PL_LA: 'WAL' },
          { LS: 'V4', PL_LA: null },
          { LS: 'C2', PL_LA: 'E08000031' },
          { LS: null, PL_LA: 'E08000031' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
