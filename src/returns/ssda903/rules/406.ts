import { isOrWasUasc } from '../children/uasc.ts'
import { rule } from './tables.ts'

export default rule({
  code: '406',
  says: 'Child is Unaccompanied Asylum-Seeking Child (UASC) or was formerly UASC. Distance should be blank.',
  mend: 'Leave the postcodes out from which the distance comes, or put right that the child is or was seeking asylum unaccompanied.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes'],
  columns: ['PL_DISTANCE'],
  finds: tables => tables.Episodes.rows.filter(row => row.PL_DISTANCE !== null && isOrWasUasc(row, tables)),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PL_DISTANCE: '4.1' },
          { CHILD: '1', PL_DISTANCE: null },
          { CHILD: '2', PL_DISTANCE: '4.1' },
          { CHILD: '3', PL_DISTANCE: '4.1' },
          { CHILD: '4', PL_DISTANCE: '4.1' },
        ],
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '0' },
          { CHILD: '3', UASC: '0' },
        ],
        Header_last: [{ CHILD: '3', UASC: '1' }],
        UASC_last: [{ CHILD: '4', DUC: '01/12/2025' }],
      },
      finds: { Episodes: [0, 3, 4] },
    },
  ],
})
