import { day } from '../../../core/day.ts'
import { isAnyEmpty } from '../children/answers.ts'
import { rule } from './tables.ts'

// Workers are collected since 2023/24: of those who began before, the reason was not asked.
const COLLECTED_SINCE = day('2023-04-01')

export default rule({
  code: 'SW01bSTG1',
  says: 'For each social worker episode, information should be complete',
  mend: 'Enter the day on which the worker began, who it was, and why the worker changed.',
  fields: ['SW_DECOM', 'SW_ID', 'SW_REASON'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(
      row =>
        row.SW_DECOM_text === null ||
        (row.SW_DECOM >= COLLECTED_SINCE && isAnyEmpty(row, ['SW_ID', 'SW_REASON'])),
    ),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_ID: 'SW1', SW_DECOM: '01/04/2023', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: '01/04/2023', SW_REASON: null },
          { SW_ID: null, SW_DECOM: '01/05/2026', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: '31/03/2023', SW_REASON: null },
          { SW_ID: 'SW1', SW_DECOM: null, SW_REASON: 'MANAGE' },
        ],
      },
      finds: { SWEpisodes: [1, 2, 4] },
    },
  ],
})
