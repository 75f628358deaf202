import { isShortBreaks } from '../children/codes.ts'
import { milesOf } from '../children/distance.ts'
import { isOrWasUasc } from '../children/uasc.ts'
import { rule } from './tables.ts'

export default rule({
  code: '164',
  says: 'Distance is not valid. Please check a valid postcode has been entered.',
  mend: 'Enter the postcodes of the home and of the placement as the directory has them.',
  falseAlarm:
    'A child who was seeking asylum unaccompanied in an earlier year, which is not loaded here, is found by mistake.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes'],
  columns: ['PL_DISTANCE'],
  finds: tables =>
    tables.Episodes.rows.filter(
      row =>
        !(milesOf(row) >= 0 && milesOf(row) <= 999.9) && !isShortBreaks(row.LS) && !isOrWasUasc(row, tables),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
        ],
        Episodes: [
          { CHILD: '1', LS: 'C2', PL_DISTANCE: '0' },
          { CHILD: '1', LS: 'C2', PL_DISTANCE: '999.9' },
          { CHILD: '1', LS: 'C2', PL_DISTANCE: '1000' },
          { CHILD: '1', LS: 'C2', PL_DISTANCE: null },
          { CHILD: '1', LS: 'C2', PL_DISTANCE: 'far' },
          { CHILD: '1', LS: 'V4', PL_DISTANCE: null },
          { CHILD: '2', LS: 'V2', PL_DISTANCE: null },
        ],
      },
      finds: { Episodes: [2, 3, 4] },
    },
  ],
})
