import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

export default rule({
  code: '432',
  says: 'The child ceased to be looked after at the end of the previous episode but the reason for the new episode is not started to be looked after.',
  mend: 'Make the reason for the new episode S, or the reason for which the one before ended X1.',
  onRecord: 'Say that care began with the new episode, or that the one before ended for a new one.',
  fields: ['RNE'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, before } of withNeighbours(Episodes)) {
      const reason = before?.REC ?? null
      if (reason !== null && reason !== 'X1' && episode.RNE !== 'S') yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S', REC: 'X1' },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'P', REC: 'E4A' },
          { CHILD: '1', DECOM: '01/09/2026', RNE: 'P', REC: 'E4A' },
          { CHILD: '1', DECOM: '01/10/2026', RNE: 'S', REC: null },
          { CHILD: '1', DECOM: '01/11/2026', RNE: 'L', REC: 'E4B' },
          { CHILD: '1', DECOM: '01/12/2026', RNE: null, REC: null },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'P', REC: 'E4A' },
        ],
      },
      finds: { Episodes: [2, 5] },
    },
  ],
})
