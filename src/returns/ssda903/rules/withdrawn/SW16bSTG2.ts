import { unlikeWorkerLeftOpen } from '../../children/worker-left-open.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW16bSTG2',
  says: 'The social worker episode start date does not match the open episode at the end of last year.',
  mend: 'Enter the day on which the worker began as last year’s return has it, or have that put right.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes', 'SWEpisodes_last'],
  finds: ({ SWEpisodes, SWEpisodes_last }) =>
    unlikeWorkerLeftOpen(SWEpisodes, SWEpisodes_last, (first, open) => first.SW_DECOM === open.SW_DECOM),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/08/2024' },
          { CHILD: '1', SW_DECOM: '02/12/2023' },
          { CHILD: '2', SW_DECOM: '01/12/2023' },
          { CHILD: '3', SW_DECOM: '01/06/2024' },
        ],
        SWEpisodes_last: [
          { CHILD: '1', SW_DECOM: '01/12/2023', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/12/2023', SW_DEC: null },
          { CHILD: '3', SW_DECOM: '01/12/2023', SW_DEC: '01/02/2024' },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
