import { among } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { isSamePlacement } from '../children/placement.ts'
import { rule } from './tables.ts'

// With other carers (B) or the same (U).
const isBoth = among('B', 'U')

export default rule({
  code: '436',
  says: 'Reason for new episode is that both child’s placement and legal status have changed, but this is not reflected in the episode data.',
  mend: 'Put the reason for the new episode right, or what it says of the legal status and the placement.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes)) {
      if (!before || !isBoth(episode.RNE)) continue
      if (episode.LS === before.LS || isSamePlacement(episode, before)) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          {
            CHILD: '1',
            DECOM: '01/05/2026',
            RNE: 'B',
            LS: 'C1',
            PLACE: 'U6',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/06/2026',
            RNE: 'B',
            LS: 'C2',
            PLACE: 'U6',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/07/2026',
            RNE: 'U',
            LS: 'E1',
            PLACE: 'A5',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/08/2026',
            RNE: 'B',
            LS: 'E1',
            PLACE: 'A6',
            PL_POST: 'WV1 1AC',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/09/2026',
            RNE: 'U',
            LS: 'C2',
            PLACE: 'A6',
            PL_POST: 'WV1 1AC',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/10/2026',
            RNE: 'P',
            LS: 'C2',
            PLACE: 'A6',
            PL_POST: 'WV1 1AC',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
        ],
      },
      finds: { Episodes: [3, 4] },
    },
  ],
})
