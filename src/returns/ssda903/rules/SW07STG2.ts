import { addMonths } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW07STG2',
  says: 'Social worker episode end date should be on or after the start of the social worker reporting period, and should be on or before the collection end date.',
  mend: 'Put the day right, or take the worker out if they ended before the time that is asked for.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  // The time that is asked for begins a year before the collection year since 2024/25.
  finds: ({ SWEpisodes }, { start, end }) =>
    SWEpisodes.rows.filter(row => row.SW_DEC < addMonths(start, -12) || row.SW_DEC > end),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DEC: '31/03/2025' },
          { SW_DEC: '01/04/2025' },
          { SW_DEC: '31/03/2027' },
          { SW_DEC: '01/04/2027' },
          { SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [0, 3] },
    },
  ],
})
