import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '398',
  says: 'Distance field completed but child looked after under legal status V3 or V4.',
  mend: 'Take the postcodes out: they are not recorded for a series of short breaks.',
  fields: ['LS', 'HOME_POST', 'PL_POST'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => isShortBreaks(row.LS) && (row.HOME_POST !== null || row.PL_POST !== null)),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'V3', HOME_POST: 'WV1 1AA', PL_POST: null },
          { LS: 'V4', HOME_POST: null, PL_POST: 'WV1 1AA' },
          { LS: 'V4', HOME_POST: null, PL_POST: null },
          { LS: 'C2', HOME_POST: 'WV1 1AA', PL_POST: 'WV2 1AA' },
          { LS: null, HOME_POST: 'WV1 1AA', PL_POST: 'WV2 1AA' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
