import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '357',
  says: 'If this is the first episode ever for this child, reason for new episode must be S. Check whether there is an episode immediately preceding this one, which has been left out. If not the reason for new episode code must be amended to S.',
  mend: 'Enter the episode before this one, or make the reason for the new episode S.',
  fields: ['RNE'],
  reads: ['Episodes'],
  *finds({ Episodes }, { start }) {
    // One that began before the year may follow others, which are not in this year's file.
    for (const { episode, before } of withNeighbours(Episodes))
      if (!before && episode.DECOM >= start && episode.RNE !== 'S') yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', RNE: 'P' },
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'L' },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'P' },
          { CHILD: '2', DECOM: '31/03/2026', RNE: 'P' },
          { CHILD: '3', DECOM: '01/05/2026', RNE: 'S' },
          { CHILD: '4', DECOM: '01/05/2026', RNE: null },
        ],
      },
      finds: { Episodes: [0, 5] },
    },
  ],
})
