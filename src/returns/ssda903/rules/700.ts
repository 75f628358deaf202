import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '700',
  says: 'The start date of the DoLO is not a valid date.',
  mend: 'Enter the day on which it began as a day of the calendar, like 31/03/2026.',
  fields: ['DOLO_START'],
  reads: ['DoLo'],
  finds: ({ DoLo }) => DoLo.rows.filter(row => !isDay(row.DOLO_START)),
  cases: [
    {
      tables: {
        DoLo: [
          { DOLO_START: '31/03/2026' },
          { DOLO_START: '31/02/2026' },
          { DOLO_START: '1/4/26' },
          { DOLO_START: null },
        ],
      },
      finds: { DoLo: [1, 2, 3] },
    },
  ],
})
