import now from '../226.ts'
import { rule } from '../tables.ts'

/** As now, in other words: they did not say yet for which placements. */
export default rule({
  ...now,
  says: 'Reason for placement change is not required.',
  mend: 'Take the reason out: the placement is temporary, or the one after it is, so that the child goes back.',
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2024', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '1', DECOM: '01/06/2024', PLACE: 'T2', REASON_PLACE_CHANGE: null },
          { CHILD: '1', DECOM: '14/06/2024', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '2', DECOM: '01/06/2024', PLACE: 'T1', REASON_PLACE_CHANGE: 'OTHER' },
          { CHILD: '3', DECOM: '01/06/2024', PLACE: 'T1', REASON_PLACE_CHANGE: null },
        ],
      },
      finds: { Episodes: [1, 3] },
    },
  ],
})
