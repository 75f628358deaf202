import { rule } from './tables.ts'

export default rule({
  code: '611',
  says: 'Date of birth field is blank, but child is a mother.',
  mend: 'Enter the date of birth of the mother’s child.',
  fields: ['MOTHER', 'MC_DOB'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.MOTHER === '1' && row.MC_DOB_text === null),
  cases: [
    {
      tables: {
        Header: [
          { MOTHER: '1', MC_DOB: null },
          { MOTHER: '1', MC_DOB: '01/05/2026' },
          { MOTHER: '0', MC_DOB: null },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
