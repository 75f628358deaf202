import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '171',
  says: "Date of birth of mother's child is not a valid date.",
  mend: 'Enter the date of birth of the mother’s child as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['MC_DOB'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.MC_DOB_text !== null && !isDay(row.MC_DOB)),
  cases: [
    {
      tables: {
        Header: [{ MC_DOB: '31/03/2026' }, { MC_DOB: '29/02/2025' }, { MC_DOB: 'soon' }, { MC_DOB: null }],
      },
      finds: { Header: [1, 2] },
    },
  ],
})
