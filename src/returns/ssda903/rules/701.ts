import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '701',
  says: 'The end date of the DoLO is not a valid date.',
  mend: 'Enter the day on which it ended as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DOLO_END'],
  reads: ['DoLo'],
  finds: ({ DoLo }) => DoLo.rows.filter(row => row.DOLO_END_text !== null && !isDay(row.DOLO_END)),
  cases: [
    {
      tables: {
        DoLo: [
          { DOLO_END: '31/03/2026' },
          { DOLO_END: '29/02/2025' },
          { DOLO_END: 'soon' },
          { DOLO_END: null },
        ],
      },
      finds: { DoLo: [1, 2] },
    },
  ],
})
