import { withNeighbours } from '../children/neighbours.ts'
import { isSamePlacement } from '../children/placement.ts'
import { rule } from './tables.ts'

export default rule({
  code: '434',
  says: 'Reason for new episode is that child’s legal status has changed but not the placement, but this is not reflected in the episode data.',
  mend: 'Put the reason for the new episode right, or what it says of the legal status and the placement.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes)) {
      if (!before || episode.RNE !== 'L') continue
      if (episode.LS === before.LS || !isSamePlacement(episode, before)) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          {
            CHILD: '1',
            DECOM: '01/05/2026',
            RNE: 'L',
            LS: 'C1',
            PLACE: 'U6',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/06/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U6',
            PL_POST: 'WV11AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/07/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U6',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/08/2026',
            RNE: 'L',
            LS: 'E1',
            PLACE: 'U5',
            PL_POST: 'WV1 1AA',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/09/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U5',
            PL_POST: 'WV1 1AB',
            URN: 'SC1',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/10/2026',
            RNE: 'L',
            LS: 'E1',
            PLACE: 'U5',
            PL_POST: 'WV1 1AB',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR4',
          },
          {
            CHILD: '1',
            DECOM: '01/11/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U5',
            PL_POST: 'WV1 1AB',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR5',
          },
          {
            CHILD: '1',
            DECOM: '01/12/2026',
            RNE: 'P',
            LS: 'C2',
            PLACE: 'U5',
            PL_POST: 'WV1 1AB',
            URN: 'SC2',
            PLACE_PROVIDER: 'PR5',
          },
          {
            CHILD: '2',
            DECOM: '01/05/2026',
            RNE: 'S',
            LS: 'C1',
            PLACE: 'P1',
            PL_POST: null,
            URN: null,
            PLACE_PROVIDER: 'PR0',
          },
          {
            CHILD: '2',
            DECOM: '01/06/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'P1',
            PL_POST: null,
            URN: null,
            PLACE_PROVIDER: 'PR0',
          },
        ],
      },
      finds: { Episodes: [2, 3, 4, 5, 6] },
    },
  ],
})
