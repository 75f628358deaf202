import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '169',
  says: 'Local Authority (LA) of placement is not valid or is missing. Please check a valid postcode has been entered.',
  mend: 'Check the postcode of the placement: no local authority is known for it.',
  fields: ['PL_LA'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  // The authority is derived from the postcode, so what is there is one.
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PL_LA === null && !isShortBreaks(row.LS)),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'C2', PL_LA: 'E08000031' },
          { LS: 'C2', PL_LA: null },
          { LS: null, PL_LA: null },
          { LS: 'V3', PL_LA: null },
          { LS: 'V4', PL_LA: null },
          { LS: 'V2', PL_LA: 'WAL' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
