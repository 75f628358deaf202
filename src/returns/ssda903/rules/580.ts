import { birthday } from '../../../core/birthday.ts'
import { rule } from './tables.ts'

export default rule({
  code: '580',
  says: 'Child is missing when cease being looked after but reason episode ceased not ‘E8’.',
  mend: 'Enter E8 as the reason why the episode ended, or put the end of the missing period right.',
  onRecord: 'Say that care ended for another reason, or put the end of the time they were missing right.',
  fields: ['REC'],
  reads: ['Episodes', 'Missing'],
  // Missing to the last day means up to the eighteenth birthday, on which both end: who is back sooner may have left care on
  // that day for any reason. So do all of the shared case.
  finds: ({ Episodes, Missing }) =>
    Episodes.rows.filter(
      row =>
        row.REC !== null &&
        row.REC !== 'X1' &&
        row.REC !== 'E8' &&
        Missing.of(row.CHILD).some(
          missing => missing.MIS_END === row.DEC && missing.MIS_END === birthday(missing.DOB, 18),
        ),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '01/06/2026', REC: 'E6' },
          { CHILD: '2', DEC: '01/06/2026', REC: 'E8' },
          { CHILD: '3', DEC: '01/06/2026', REC: 'E4A' },
          { CHILD: '4', DEC: '01/06/2026', REC: 'E6' },
        ],
        Missing: [
          { CHILD: '1', DOB: '01/06/2008', MIS_END: '01/06/2026' },
          { CHILD: '2', DOB: '01/06/2008', MIS_END: '01/06/2026' },
          { CHILD: '3', DOB: '02/06/2008', MIS_END: '01/06/2026' },
          { CHILD: '4', DOB: '01/06/2008', MIS_END: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
