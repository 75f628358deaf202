import { birthday } from '../../../core/birthday.ts'
import type { Day } from '../../../core/day.ts'
import { isDay } from '../../checking/index.ts'
import { isUascIn } from '../children/uasc.ts'
import { type Given, rule } from './tables.ts'

export default rule<'UASC' | 'UASC_last' | 'Header' | 'Header_last'>({
  code: '205B',
  says: 'Child previously identified as UASC is also UASC this year, but date UASC ceased in both years does not support this.',
  mend: 'Put the day right on which the status ceased: in the year, or on the eighteenth birthday, which may be entered beforehand.',
  fields: ['DUC', 'UASC'],
  reads: ['UASC', 'UASC_last'],
  *finds({ UASC, UASC_last, Header, Header_last }: Given<'UASC' | 'UASC_last', 'Header' | 'Header_last'>) {
    for (const row of UASC.rows) {
      const eighteen = birthday(row.DOB, 18)
      const isOther = ({ DUC }: { DUC: Day }): boolean => isDay(DUC) && DUC !== eighteen
      if (!isOther(row) || !UASC_last.of(row.CHILD).some(isOther)) continue
      if (!isUascIn(row, { Header, UASC })) continue
      if (!isUascIn(row, { Header: Header_last, UASC: UASC_last })) continue
      yield row
      if (Header) yield* Header.of(row.CHILD)
    }
  },
  cases: [
    {
      tables: {
        UASC: [
          { CHILD: '1', DOB: '01/06/2008', DUC: '01/12/2025' },
          { CHILD: '2', DOB: '01/06/2008', DUC: '01/06/2026' },
          { CHILD: '3', DOB: '01/06/2008', DUC: '01/05/2026' },
          { CHILD: '4', DOB: '01/06/2008', DUC: null },
          { CHILD: '5', DOB: '01/06/2008', DUC: '01/05/2026' },
        ],
        UASC_last: [
          { CHILD: '1', DOB: '01/06/2008', DUC: '01/12/2025' },
          { CHILD: '2', DOB: '01/06/2008', DUC: '01/12/2025' },
          { CHILD: '3', DOB: '01/06/2008', DUC: '01/06/2026' },
          { CHILD: '4', DOB: '01/06/2008', DUC: '01/12/2025' },
          { CHILD: '5', DOB: '01/06/2008', DUC: null },
        ],
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
          { CHILD: '4', UASC: '1' },
          { CHILD: '5', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
          { CHILD: '4', UASC: '1' },
          { CHILD: '5', UASC: '1' },
        ],
      },
      finds: { UASC: [0], Header: [0] },
    },
  ],
})
