import { among, isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

const isLocation = among('IN', 'OUT')

export default rule({
  code: '179',
  says: 'Placement location code is not a valid code.',
  mend: 'Check the postcode of the placement: whether it is in our area or outside it is not known.',
  fields: ['PL_LOCATION'],
  reads: ['Episodes'],
  columns: ['PL_LOCATION'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row =>
      row.PL_LOCATION === null ? !isShortBreaks(row.LS) : !isLocation(row.PL_LOCATION),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'C2', PL_LOCATION: 'IN' },
          { LS: 'C2', PL_LOCATION: 'OUT' },
          { LS: 'C2', PL_LOCATION: 'NEAR' },
          { LS: 'C2', PL_LOCATION: null },
          { LS: 'V3', PL_LOCATION: null },
          { LS: 'V4', PL_LOCATION: 'AWAY' },
        ],
      },
      finds: { Episodes: [2, 3, 5] },
    },
  ],
})
