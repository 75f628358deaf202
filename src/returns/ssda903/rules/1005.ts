import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1005',
  says: 'The end date of the missing episode or episode that the child was away from placement without authorisation is not a valid date.',
  mend: 'Enter the day on which they were back as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['MIS_END'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => row.MIS_END_text !== null && !isDay(row.MIS_END)),
  cases: [
    {
      tables: {
        Missing: [
          { MIS_END: '31/03/2026' },
          { MIS_END: '29/02/2025' },
          { MIS_END: 'soon' },
          { MIS_END: null },
        ],
      },
      finds: { Missing: [1, 2] },
    },
  ],
})
