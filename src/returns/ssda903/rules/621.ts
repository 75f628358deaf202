import { rule } from './tables.ts'

export default rule({
  code: '621',
  says: 'Mother’s field has been completed but date of birth shows that the mother is younger than her child.',
  mend: 'Put one of the two dates of birth right: a mother is older than her child.',
  fields: ['DOB', 'MC_DOB'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.MC_DOB <= row.DOB),
  cases: [
    {
      tables: {
        Header: [
          { DOB: '01/05/2010', MC_DOB: '30/04/2010' },
          { DOB: '01/05/2010', MC_DOB: '01/05/2010' },
          { DOB: '01/05/2010', MC_DOB: '01/05/2026' },
          { DOB: '01/05/2010', MC_DOB: null },
          { DOB: null, MC_DOB: '01/05/2026' },
        ],
      },
      finds: { Header: [0, 1] },
    },
  ],
})
