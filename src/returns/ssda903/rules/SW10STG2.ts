import { isFirstContact, outOfStep } from '../children/workers-in-turn.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW10STG2',
  says: 'A new social worker episode has started before the end date of the previous social worker episode.',
  mend: 'Let the worker begin on the day on which the one before ended. A gap before this worker is found too, though the message speaks of an overlap.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) => SWEpisodes.children().flatMap(rows => outOfStep(rows, isFirstContact)),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '1', SW_DECOM: '09/05/2026', SW_DEC: '20/05/2026' },
          { CHILD: '1', SW_DECOM: '20/05/2026', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '2', SW_DECOM: '03/05/2026', SW_DEC: '05/05/2026' },
          { CHILD: '2', SW_DECOM: '11/05/2026', SW_DEC: '20/05/2026' },
          { CHILD: '2', SW_DECOM: '18/05/2026', SW_DEC: null },
          { CHILD: '3', SW_DECOM: '01/05/2026', SW_DEC: '10/05/2026' },
          { CHILD: '3', SW_DECOM: '09/05/2026', SW_DEC: '20/05/2026', SW_REASON: 'FCONTA' },
        ],
      },
      finds: { SWEpisodes: [1, 6] },
    },
  ],
})
