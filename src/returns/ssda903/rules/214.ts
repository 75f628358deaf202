import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '214',
  says: 'Placement location information not required.',
  mend: 'Take the postcode and the provider’s number out: they are not recorded for a series of short breaks.',
  fields: ['PL_POST', 'URN'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => isShortBreaks(row.LS) && (row.PL_POST !== null || row.URN !== null)),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'V3', PL_POST: 'WV1 1AA', URN: null },
          { LS: 'V4', PL_POST: null, URN: 'SC012345' },
          { LS: 'V3', PL_POST: null, URN: null },
          { LS: 'V2', PL_POST: 'WV1 1AA', URN: 'SC012345' },
          { LS: null, PL_POST: 'WV1 1AA', URN: 'SC012345' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
