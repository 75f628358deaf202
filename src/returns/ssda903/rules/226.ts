import { isTemporary } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '226',
  says: 'Reason for placement change is not required for temporary placements.',
  mend: 'Take the reason out of the temporary placement, and out of the placement before it: the child goes back.',
  fields: ['REASON_PLACE_CHANGE', 'PLACE'],
  reads: ['Episodes'],
  // Reported is the temporary placement, also where the reason stands in the one before it.
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes))
      if (
        isTemporary(episode.PLACE) &&
        (episode.REASON_PLACE_CHANGE ?? before?.REASON_PLACE_CHANGE ?? null) !== null
      )
        yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '1', DECOM: '01/06/2026', PLACE: 'T3', REASON_PLACE_CHANGE: null },
          { CHILD: '1', DECOM: '01/07/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '2', DECOM: '01/06/2026', PLACE: 'T1', REASON_PLACE_CHANGE: 'OTHER' },
          { CHILD: '2', DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: null },
          { CHILD: '3', DECOM: '01/05/2026', PLACE: 'T0', REASON_PLACE_CHANGE: null },
          { CHILD: '3', DECOM: '01/06/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
        ],
      },
      finds: { Episodes: [1, 3] },
    },
  ],
})
