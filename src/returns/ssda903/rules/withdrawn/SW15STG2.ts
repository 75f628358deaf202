import { addMonths } from '../../../../core/day.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW15STG2',
  says: 'Reason for social worker change is missing.',
  mend: 'Choose why the worker changed from the year’s codes.',
  fields: ['SW_REASON'],
  reads: ['SWEpisodes'],
  // The time that is asked for begins a year before the collection year.
  finds: ({ SWEpisodes }, { start }) =>
    SWEpisodes.rows.filter(row => row.SW_REASON === null && row.SW_DECOM >= addMonths(start, -12)),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DECOM: '01/04/2023', SW_REASON: null },
          { SW_DECOM: '31/03/2023', SW_REASON: null },
          { SW_DECOM: '01/04/2023', SW_REASON: 'MANAGE' },
        ],
      },
      finds: { SWEpisodes: [0] },
    },
  ],
})
