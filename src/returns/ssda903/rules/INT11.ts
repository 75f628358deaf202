import { isSameDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'INT11',
  says: 'Internal Check: DOB in AD1 is different to DOB in Header.',
  mend: 'Make the date of birth the same as in the header.',
  fields: ['DOB'],
  reads: ['Header', 'AD1'],
  finds: ({ Header, AD1 }) =>
    AD1.rows.filter(row => Header.of(row.CHILD).some(one => !isSameDay(one.DOB, row.DOB))),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/05/2015' }],
        AD1: [
          { CHILD: '1', DOB: '01/05/2015' },
          { CHILD: '1', DOB: '05/01/2015' },
          { CHILD: '2', DOB: '05/01/2015' },
        ],
      },
      finds: { AD1: [1] },
    },
  ],
})
