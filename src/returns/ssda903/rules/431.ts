import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '431',
  says: 'The reason for new episode is started to be looked after, but the previous episode ended on the same day.',
  mend: 'Make the reason for the new episode that of a change, or put one of the two days right.',
  fields: ['RNE', 'DECOM'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes))
      if (episode.RNE === 'S' && before && before.DEC === episode.DECOM) yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S', DEC: '01/06/2026' },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'S', DEC: '01/07/2026' },
          { CHILD: '1', DECOM: '02/07/2026', RNE: 'S', DEC: '01/08/2026' },
          { CHILD: '1', DECOM: '01/08/2026', RNE: 'P', DEC: null },
          { CHILD: '2', DECOM: '01/08/2026', RNE: 'S', DEC: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
