import { among } from '../children/codes.ts'
import { withNeighbours } from '../children/neighbours.ts'
import { rule } from './tables.ts'

// They died (E2), or were 18 or over (E15, E17): care does not begin again.
const isForGood = among('E2', 'E15', 'E17')

export default rule({
  code: '437',
  says: 'Reason episode ceased is child has died or is aged 18 or over but there are further episodes.',
  mend: 'Put the reason for which the episode ended right, or take the episodes after it out.',
  fields: ['REC'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const { episode, after } of withNeighbours(Episodes))
      if (after && isForGood(episode.REC)) yield episode
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', REC: 'E2' },
          { CHILD: '1', DECOM: '01/06/2026', REC: 'E2' },
          { CHILD: '2', DECOM: '01/05/2026', REC: 'E15' },
          { CHILD: '2', DECOM: '01/06/2026', REC: null },
          { CHILD: '3', DECOM: '01/05/2026', REC: 'E17' },
          { CHILD: '3', DECOM: '01/06/2026', REC: 'E4A' },
          { CHILD: '3', DECOM: '01/07/2026', REC: null },
        ],
      },
      finds: { Episodes: [0, 2, 4] },
    },
  ],
})
