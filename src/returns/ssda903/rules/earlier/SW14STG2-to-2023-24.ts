import now from '../SW08STG2.ts'
import { rule } from '../tables.ts'

/** Finds whom SW08STG2 finds: that one says that the next worker came too soon, this one that the day is missing. */
export default rule({
  ...now,
  code: 'SW14STG2',
  says: 'Social worker episode date ceased is blank.',
  mend: 'Enter the day on which this worker ended: another came later.',
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2023', SW_DEC: null },
          { CHILD: '1', SW_DECOM: '01/06/2023', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2023', SW_DEC: '01/06/2023' },
          { CHILD: '2', SW_DECOM: '01/06/2023', SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [0] },
    },
  ],
})
