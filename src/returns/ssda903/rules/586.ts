import { rule } from './tables.ts'

export default rule({
  code: '586',
  says: 'Dates of missing periods are before child’s date of birth.',
  mend: 'Put the day on which they went missing, or the date of birth, right.',
  fields: ['MIS_START'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => row.MIS_START < row.DOB),
  cases: [
    {
      tables: {
        Missing: [
          { DOB: '01/05/2020', MIS_START: '30/04/2020' },
          { DOB: '01/05/2020', MIS_START: '01/05/2026' },
        ],
      },
      finds: { Missing: [0] },
    },
  ],
})
