import { rule } from './tables.ts'

export default rule({
  code: '202',
  says: 'The gender code conflicts with the gender already recorded for this child.',
  mend: 'Make the sex the same as in last year’s return, or have that put right.',
  fields: ['SEX'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }) =>
    Header.rows.filter(row => Header_last.of(row.CHILD).some(last => last.SEX !== row.SEX)),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', SEX: 'F' },
          { CHILD: '2', SEX: 'M' },
          { CHILD: '3', SEX: null },
          { CHILD: '4', SEX: 'F' },
          { CHILD: null, SEX: 'F' },
        ],
        Header_last: [
          { CHILD: '1', SEX: 'F' },
          { CHILD: '2', SEX: 'F' },
          { CHILD: '3', SEX: 'F' },
          { CHILD: null, SEX: 'M' },
        ],
      },
      finds: { Header: [1, 2] },
    },
  ],
})
