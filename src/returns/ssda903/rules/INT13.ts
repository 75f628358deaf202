import { isSameDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'INT13',
  says: 'Internal Check: DOB in Missing is different to DOB in Header.',
  mend: 'Make the date of birth the same as in the header.',
  fields: ['DOB'],
  reads: ['Header', 'Missing'],
  finds: ({ Header, Missing }) =>
    Missing.rows.filter(row => Header.of(row.CHILD).some(one => !isSameDay(one.DOB, row.DOB))),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/05/2015' }],
        Missing: [
          { CHILD: '1', DOB: '01/05/2015' },
          { CHILD: '1', DOB: '05/01/2015' },
          { CHILD: '2', DOB: '05/01/2015' },
        ],
      },
      finds: { Missing: [1] },
    },
  ],
})
