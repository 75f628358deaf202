import { isSameDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '203',
  says: 'Date of birth disagrees with the date of birth already recorded for this child.',
  mend: 'Make the date of birth the same as in last year’s return, or have that put right.',
  fields: ['DOB'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }) =>
    Header.rows.filter(row => Header_last.of(row.CHILD).some(last => !isSameDay(last.DOB, row.DOB))),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/05/2015' },
          { CHILD: '2', DOB: '05/01/2015' },
          { CHILD: '3', DOB: null },
          { CHILD: '4', DOB: '01/05/2015' },
        ],
        Header_last: [
          { CHILD: '1', DOB: '1/5/2015' },
          { CHILD: '2', DOB: '01/05/2015' },
          { CHILD: '3', DOB: '01/05/2015' },
        ],
      },
      finds: { Header: [1, 2] },
    },
  ],
})
