import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '102',
  says: 'Date of birth is not a valid date.',
  mend: 'Enter the date of birth as a day of the calendar, like 31/03/2026.',
  fields: ['DOB'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => !isDay(row.DOB)),
  cases: [
    {
      tables: { Header: [{ DOB: '31/03/2026' }, { DOB: '31/02/2026' }, { DOB: '1/4/26' }, { DOB: null }] },
      finds: { Header: [1, 2, 3] },
    },
  ],
})
