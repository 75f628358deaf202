import { among } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { isSamePlacement } from '../children/placement.ts'
import { rule } from './tables.ts'

// With other carers (P) or the same (T).
const isMoveOnly = among('P', 'T')

export default rule({
  code: '435',
  says: 'Reason for new episode is that child’s placement has changed but not the legal status, but this is not reflected in the episode data recorded.',
  mend: 'Put the reason for the new episode right, or what it says of the legal status and the placement.',
  fields: ['LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes)) {
      if (!before || !isMoveOnly(episode.RNE)) continue
      if (episode.LS !== before.LS || isSamePlacement(episode, before)) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          {
            CHILD: '1',
            DECOM: '01/05/2026',
            RNE: 'P',
            LS: 'C1',
            PLACE: 'U6',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/06/2026',
            RNE: 'P',
            LS: 'C1',
            PLACE: 'U6',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/07/2026',
            RNE: 'T',
            LS: 'C1',
            PLACE: 'U4',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/08/2026',
            RNE: 'P',
            LS: 'C1',
            PLACE: 'U4',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/09/2026',
            RNE: 'T',
            LS: 'C2',
            PLACE: 'U4',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/10/2026',
            RNE: 'P',
            LS: 'C2',
            PLACE: 'U4',
            PL_POST: 'WV1 1AA',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/11/2026',
            RNE: 'P',
            LS: 'C2',
            PLACE: 'U4',
            PL_POST: 'WV1 1AA',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR1',
          },
          {
            CHILD: '1',
            DECOM: '01/12/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U4',
            PL_POST: 'WV1 1AA',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR1',
          },
        ],
      },
      finds: { Episodes: [3, 4] },
    },
  ],
})
