import { rule } from '../tables.ts'

export default rule({
  code: '174',
  says: "Mother's child date of birth is recorded but gender shows that the child is a male.",
  mend: 'Take the date out, or put the child’s gender right.',
  fields: ['SEX', 'MC_DOB'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.MC_DOB_text !== null && row.SEX === '1'),
  cases: [
    {
      tables: {
        Header: [
          { SEX: '1', MC_DOB: '01/05/2023' },
          { SEX: '2', MC_DOB: '01/05/2023' },
          { SEX: '1', MC_DOB: null },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
