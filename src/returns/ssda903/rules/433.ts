import { among } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

const isContinuation = among('L', 'P', 'T', 'B', 'U')

export default rule({
  code: '433',
  says: 'The reason for new episode suggests that this is a continuation episode, but the episode does not start on the same day as the last episode finished.',
  mend: 'Put the reason for the new episode or one of the two days right: a change begins on the day on which the one before ended.',
  fields: ['RNE', 'DECOM'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes))
      if (before && isContinuation(episode.RNE) && before.DEC !== episode.DECOM) yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'P', DEC: '01/06/2026' },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'L', DEC: '01/07/2026' },
          { CHILD: '1', DECOM: '02/07/2026', RNE: 'P', DEC: '01/09/2026' },
          { CHILD: '1', DECOM: '31/08/2026', RNE: 'U', DEC: null },
          { CHILD: '1', DECOM: '01/10/2026', RNE: 'T', DEC: '01/11/2026' },
          { CHILD: '1', DECOM: '01/12/2026', RNE: 'S', DEC: '01/02/2027' },
          { CHILD: '1', DECOM: '01/03/2027', RNE: null, DEC: null },
        ],
      },
      finds: { Episodes: [2, 3, 4] },
    },
  ],
})
