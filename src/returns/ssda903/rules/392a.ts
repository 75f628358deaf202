import { isShortBreaks } from '../children/codes.ts'
import { isOrWasUasc } from '../children/uasc.ts'
import { rule } from './tables.ts'

export default rule({
  code: '392a',
  says: 'Child is looked after but no distance is recorded.',
  mend: 'Enter the postcodes of the home and of the placement, from which the distance comes.',
  falseAlarm:
    'A child who was seeking asylum unaccompanied in an earlier year, which is not loaded here, is found by mistake.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes'],
  columns: ['PL_DISTANCE'],
  finds: tables =>
    tables.Episodes.rows.filter(
      row => row.PL_DISTANCE === null && !isShortBreaks(row.LS) && !isOrWasUasc(row, tables),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'C2', PL_DISTANCE: null },
          { CHILD: '1', LS: 'C2', PL_DISTANCE: '0' },
          { CHILD: '1', LS: 'V4', PL_DISTANCE: null },
          { CHILD: '2', LS: 'V2', PL_DISTANCE: null },
          { CHILD: '3', LS: 'V2', PL_DISTANCE: null },
        ],
        UASC: [{ CHILD: '2', DUC: null }],
        Header_last: [{ CHILD: '3', UASC: '1' }],
      },
      finds: { Episodes: [0] },
    },
  ],
})
