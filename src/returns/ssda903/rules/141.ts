import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '141',
  says: 'Date episode began is not a valid date.',
  mend: 'Enter the day on which the episode began as a day of the calendar, like 31/03/2026.',
  fields: ['DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => !isDay(row.DECOM)),
  cases: [
    {
      tables: {
        Episodes: [{ DECOM: '31/03/2026' }, { DECOM: '31/02/2026' }, { DECOM: '1/4/26' }, { DECOM: null }],
      },
      finds: { Episodes: [1, 2, 3] },
    },
  ],
})
