import { isFostered, isPlacedForAdoption } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '336',
  says: 'Child does not have a foster placement immediately prior to being placed for adoption.',
  mend: 'Check that no foster placement is left out before the child was placed for adoption.',
  falseAlarm: 'A child who came to their adopters from a home or from hospital is found too.',
  fields: ['PLACE'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes)) {
      if (!before || !isPlacedForAdoption(episode.PLACE)) continue
      if (!isFostered(before.PLACE) && !isPlacedForAdoption(before.PLACE)) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', PLACE: 'U5' },
          { CHILD: '1', DECOM: '01/06/2026', PLACE: 'A5' },
          { CHILD: '1', DECOM: '01/07/2026', PLACE: 'A6' },
          { CHILD: '2', DECOM: '01/06/2026', PLACE: 'A4' },
          { CHILD: '2', DECOM: '01/05/2026', PLACE: 'K2' },
          { CHILD: '3', DECOM: '01/06/2026', PLACE: 'A6' },
          { CHILD: '3', DECOM: '01/05/2026', PLACE: null },
          { CHILD: '4', DECOM: '01/05/2026', PLACE: 'A3' },
        ],
      },
      finds: { Episodes: [3, 5] },
    },
  ],
})
