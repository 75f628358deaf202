import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '501',
  says: 'A new episode has started before the end date of the previous episode.',
  mend: 'Put one of the two days right: the episode before this one ended after it began.',
  fields: ['DECOM', 'DEC'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes))
      if (before && episode.DECOM < before.DEC) yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: '02/07/2026' },
          { CHILD: '1', DECOM: '01/07/2026', DEC: null },
          { CHILD: '1', DECOM: '01/09/2026', DEC: null },
          { CHILD: '2', DECOM: '01/05/2026', DEC: '01/06/2026' },
        ],
      },
      finds: { Episodes: [2] },
    },
  ],
})
