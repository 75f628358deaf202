import { isAnyEmpty } from '../../children/answers.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW03STG1',
  says: 'For each social worker episode, information should be complete.',
  mend: 'Enter who the worker was, the day on which they began, and why the worker changed.',
  fields: ['SW_ID', 'SW_DECOM', 'SW_REASON'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(row => isAnyEmpty(row, ['SW_ID', 'SW_DECOM_text', 'SW_REASON'])),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: 'MANAGE' },
          { SW_ID: null, SW_DECOM: '01/05/2023', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: null, SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: null },
        ],
      },
      finds: { SWEpisodes: [1, 2, 3] },
    },
  ],
})
