import { rule } from './tables.ts'

export default rule({
  code: '708',
  says: 'Dates of DoLOs are before child’s date of birth.',
  mend: 'Put the day on which it began, or the date of birth, right.',
  fields: ['DOLO_START'],
  reads: ['DoLo'],
  finds: ({ DoLo }) => DoLo.rows.filter(row => row.DOLO_START < row.DOB || row.DOLO_END < row.DOB),
  cases: [
    {
      tables: {
        DoLo: [
          { DOB: '01/05/2020', DOLO_START: '30/04/2020' },
          { DOB: '01/05/2020', DOLO_START: '01/05/2026' },
        ],
      },
      finds: { DoLo: [0] },
    },
  ],
})
