import { rule } from './tables.ts'

export default rule({
  code: '204',
  says: 'Ethnic origin code disagrees with the ethnic origin already recorded for this child.',
  mend: 'Make the ethnic origin the same as in last year’s return, or have that put right.',
  fields: ['ETHNIC'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }) =>
    Header.rows.filter(row =>
      Header_last.of(row.CHILD).some(last => last.ETHNIC?.toUpperCase() !== row.ETHNIC?.toUpperCase()),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', ETHNIC: 'WBRI' },
          { CHILD: '2', ETHNIC: 'MOTH' },
          { CHILD: '3', ETHNIC: null },
          { CHILD: '4', ETHNIC: 'WBRI' },
        ],
        Header_last: [
          { CHILD: '1', ETHNIC: 'wbri' },
          { CHILD: '2', ETHNIC: 'NOBT' },
          { CHILD: '3', ETHNIC: 'NOBT' },
        ],
      },
      finds: { Header: [1, 2] },
    },
  ],
})
