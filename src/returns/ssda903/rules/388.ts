import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '388',
  says: 'Reason episode ceased is coded new episode begins, but there is no continuation episode.',
  mend: 'Enter the episode that follows on the same day, or the reason for which the child ceased to be looked after.',
  fields: ['REC'],
  reads: ['Episodes'],
  // Found the other way round too: a reason that ends the care, and an episode that follows on the same day.
  *finds({ Episodes }) {
    for (const { episode, after } of withNeighbours(Episodes)) {
      const goesOn = after !== undefined && after.DECOM === episode.DEC
      if (episode.REC !== null && (episode.REC === 'X1') !== goesOn) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/07/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '02/07/2026', DEC: '01/08/2026', REC: 'E4A' },
          { CHILD: '1', DECOM: '01/09/2026', DEC: null, REC: null },
          { CHILD: '2', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E4A' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: '01/07/2026', REC: 'E4A' },
          { CHILD: '3', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: null, DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
        ],
      },
      finds: { Episodes: [1, 4, 6] },
    },
  ],
})
