import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1004',
  says: 'The start date of the missing episode or episode that the child was away from placement without authorisation is not a valid date.',
  mend: 'Enter the day on which they went missing as a day of the calendar, like 31/03/2026.',
  fields: ['MIS_START'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => !isDay(row.MIS_START)),
  cases: [
    {
      tables: {
        Missing: [
          { MIS_START: '31/03/2026' },
          { MIS_START: '31/02/2026' },
          { MIS_START: '1/4/26' },
          { MIS_START: null },
        ],
      },
      finds: { Missing: [1, 2, 3] },
    },
  ],
})
