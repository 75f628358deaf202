import { isDay } from '../../checking/index.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '142',
  says: 'A new episode has started, but the previous episode has not ended.',
  mend: 'Enter the day on which the earlier episode ended and why, as a later one follows it.',
  fields: ['DEC', 'REC'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, after } of withNeighbours(Episodes))
      if (after && (!isDay(episode.DEC) || episode.REC === null)) yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: null, REC: 'X1' },
          { CHILD: '1', DECOM: '01/07/2026', DEC: '01/08/2026', REC: null },
          { CHILD: '1', DECOM: '01/08/2026', DEC: null, REC: null },
          { CHILD: '2', DECOM: '01/05/2026', DEC: null, REC: null },
          { CHILD: null, DECOM: '01/05/2026', DEC: null, REC: null },
          { CHILD: null, DECOM: '01/06/2026', DEC: null, REC: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
