import { day } from '../../../core/day.ts'
import { rule } from './tables.ts'

// Of workers who began later the reason is asked too: rule SW01bSTG1.
const COLLECTED_SINCE = day('2023-04-01')

export default rule({
  code: 'SW01aSTG1',
  says: 'For each social worker episode, information should be complete',
  mend: 'Enter the day on which the worker began, and who it was.',
  fields: ['SW_DECOM', 'SW_ID'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(
      row => row.SW_DECOM_text === null || (row.SW_DECOM < COLLECTED_SINCE && row.SW_ID === null),
    ),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_ID: 'SW1', SW_DECOM: '31/03/2023' },
          { SW_ID: null, SW_DECOM: '31/03/2023' },
          { SW_ID: null, SW_DECOM: '01/04/2023' },
          { SW_ID: 'SW1', SW_DECOM: null },
        ],
      },
      finds: { SWEpisodes: [1, 3] },
    },
  ],
})
