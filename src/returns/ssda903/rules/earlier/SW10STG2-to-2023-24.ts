import { outOfStep } from '../../children/workers-in-turn.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW10STG2',
  says: 'A new social worker episode has started before the end date of the previous social worker episode.',
  mend: 'Let the worker begin on the day on which the one before ended. A gap before this worker is found too, though the message speaks of an overlap.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes'],
  // First contact excused nobody yet.
  finds: ({ SWEpisodes }) => SWEpisodes.children().flatMap(rows => outOfStep(rows, () => false)),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2023', SW_DEC: '10/05/2023' },
          { CHILD: '1', SW_DECOM: '09/05/2023', SW_DEC: '20/05/2023', SW_REASON: 'FCONTA' },
          { CHILD: '1', SW_DECOM: '21/05/2023', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2023', SW_DEC: '10/05/2023' },
          { CHILD: '2', SW_DECOM: '03/05/2023', SW_DEC: '05/05/2023' },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
