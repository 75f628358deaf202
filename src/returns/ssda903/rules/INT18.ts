import { isSameDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'INT18',
  says: 'Internal Check: DOB in UASC is different to DOB in Header.',
  mend: 'Make the date of birth the same as in the header.',
  fields: ['DOB'],
  reads: ['Header', 'UASC'],
  finds: ({ Header, UASC }) =>
    UASC.rows.filter(row => Header.of(row.CHILD).some(one => !isSameDay(one.DOB, row.DOB))),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/05/2015' }],
        UASC: [
          { CHILD: '1', DOB: '01/05/2015' },
          { CHILD: '1', DOB: '05/01/2015' },
          { CHILD: '2', DOB: '05/01/2015' },
        ],
      },
      finds: { UASC: [1] },
    },
  ],
})
