import { isShortBreaks } from '../children/codes.ts'
import { isOrWasUasc } from '../children/uasc.ts'
import { rule } from './tables.ts'

export default rule({
  code: '392b',
  says: 'Child is looked after but no postcodes are recorded.',
  mend: 'Enter the postcodes of the home and of the placement.',
  falseAlarm:
    'A child who was seeking asylum unaccompanied in an earlier year, which is not loaded here, is found by mistake.',
  fields: ['HOME_POST', 'PL_POST'],
  reads: ['Episodes'],
  finds: tables =>
    tables.Episodes.rows.filter(
      row =>
        (row.HOME_POST === null || row.PL_POST === null) &&
        !isShortBreaks(row.LS) &&
        !isOrWasUasc(row, tables),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'C2', HOME_POST: 'WV1 1SH', PL_POST: 'WV1 1SH' },
          { CHILD: '1', LS: 'C2', HOME_POST: null, PL_POST: 'WV1 1SH' },
          { CHILD: '1', LS: 'C2', HOME_POST: 'WV1 1SH', PL_POST: null },
          { CHILD: '1', LS: 'V4', HOME_POST: null, PL_POST: null },
          { CHILD: '2', LS: 'V2', HOME_POST: null, PL_POST: 'WV1 1SH' },
          { CHILD: '3', LS: 'V2', HOME_POST: null, PL_POST: 'WV1 1SH' },
        ],
        Header: [{ CHILD: '2', UASC: '1' }],
        UASC_last: [{ CHILD: '3', DUC: '01/12/2025' }],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
