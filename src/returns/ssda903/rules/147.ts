import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '147',
  says: 'Date episode ceased is not a valid date.',
  mend: 'Enter the day on which the episode ended as a day of the calendar, like 31/03/2026, or leave it empty.',
  fields: ['DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.DEC_text !== null && !isDay(row.DEC)),
  cases: [
    {
      tables: { Episodes: [{ DEC: '31/03/2026' }, { DEC: '29/02/2025' }, { DEC: 'soon' }, { DEC: null }] },
      finds: { Episodes: [1, 2] },
    },
  ],
})
