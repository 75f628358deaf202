import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '624',
  says: 'Date of birth of the first child contradicts the date of birth of the first child previously recorded.',
  mend: 'Make the date of birth of the first child the same as in last year’s return, or have that put right.',
  fields: ['MC_DOB'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }) =>
    Header.rows.filter(
      row =>
        isDay(row.MC_DOB) &&
        Header_last.of(row.CHILD).some(last => isDay(last.MC_DOB) && last.MC_DOB !== row.MC_DOB),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', MC_DOB: '02/12/2025' },
          { CHILD: '2', MC_DOB: '01/12/2025' },
          { CHILD: '3', MC_DOB: '01/06/2026' },
          { CHILD: '4', MC_DOB: null },
        ],
        Header_last: [
          { CHILD: '1', MC_DOB: '01/12/2025' },
          { CHILD: '2', MC_DOB: '1/12/2025' },
          { CHILD: '3', MC_DOB: null },
          { CHILD: '4', MC_DOB: '01/12/2025' },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
