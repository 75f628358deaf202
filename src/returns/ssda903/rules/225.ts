import { among, isTemporary } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

const isMove = among('P', 'T', 'B', 'U')

export default rule({
  code: '225',
  says: 'Reason for placement change must be recorded.',
  mend: 'Enter why the placement ended: another follows it.',
  fields: ['REASON_PLACE_CHANGE'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, after } of withNeighbours(Episodes)) {
      if (episode.REC !== 'X1' || !after || !isMove(after.RNE)) continue
      // Going to a temporary placement and back is no change: a reason for it is not required (226).
      const isThereAndBack = isTemporary(episode.PLACE) || isTemporary(after.PLACE)
      if (!isThereAndBack && episode.REASON_PLACE_CHANGE === null) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S', REC: 'X1', PLACE: 'U6', REASON_PLACE_CHANGE: null },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'P', REC: 'X1', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '1', DECOM: '01/07/2026', RNE: 'B', REC: 'X1', PLACE: 'U4', REASON_PLACE_CHANGE: null },
          { CHILD: '1', DECOM: '01/08/2026', RNE: 'T', REC: 'X1', PLACE: 'U4', REASON_PLACE_CHANGE: null },
          { CHILD: '1', DECOM: '01/09/2026', RNE: 'L', REC: 'E4A', PLACE: 'U4', REASON_PLACE_CHANGE: null },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'S', REC: 'X1', PLACE: 'U6', REASON_PLACE_CHANGE: null },
          { CHILD: '2', DECOM: '01/06/2026', RNE: 'P', REC: 'X1', PLACE: 'T3', REASON_PLACE_CHANGE: null },
          { CHILD: '2', DECOM: '01/07/2026', RNE: 'P', REC: null, PLACE: 'U6', REASON_PLACE_CHANGE: null },
        ],
      },
      finds: { Episodes: [0, 2] },
    },
  ],
})
