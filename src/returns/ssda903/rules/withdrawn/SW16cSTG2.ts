import { unlikeWorkerLeftOpen } from '../../children/worker-left-open.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW16cSTG2',
  says: 'The social worker reason episode changed does not match the open episode at the end of last year.',
  mend: 'Enter why the worker changed as last year’s return has it, or have that put right.',
  fields: ['SW_REASON'],
  reads: ['SWEpisodes', 'SWEpisodes_last'],
  finds: ({ SWEpisodes, SWEpisodes_last }) =>
    unlikeWorkerLeftOpen(SWEpisodes, SWEpisodes_last, (first, open) => first.SW_REASON === open.SW_REASON),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/08/2024', SW_REASON: 'OTHERS' },
          { CHILD: '1', SW_DECOM: '01/12/2023', SW_REASON: 'MANAGE' },
          { CHILD: '2', SW_DECOM: '01/12/2023', SW_REASON: 'OTHERS' },
          { CHILD: '3', SW_DECOM: '01/06/2024', SW_REASON: 'MANAGE' },
        ],
        SWEpisodes_last: [
          { CHILD: '1', SW_DECOM: '01/12/2023', SW_DEC: null, SW_REASON: 'OTHERS' },
          { CHILD: '2', SW_DECOM: '01/12/2023', SW_DEC: null, SW_REASON: 'OTHERS' },
          { CHILD: '3', SW_DECOM: '01/12/2023', SW_DEC: '01/02/2024', SW_REASON: 'OTHERS' },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
