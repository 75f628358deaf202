import { withNeighbours } from '../children/neighbours.ts'
import { rule, type Tables } from './tables.ts'

export default rule({
  code: '504',
  says: 'The category of need code differs from that reported at start of current period of being looked after',
  mend: 'Make the category of need that of the first episode of this period of care: it does not change within it.',
  fields: ['CIN'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    let first: Tables['Episodes'] | undefined
    for (const { episode, before } of withNeighbours(Episodes)) {
      const goesOn = before?.REC === 'X1' && before.DEC === episode.DECOM
      if (!goesOn) first = episode
      else if (episode.CIN !== first?.CIN) yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1', CIN: 'N1' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/07/2026', REC: 'X1', CIN: 'N5' },
          { CHILD: '1', DECOM: '01/07/2026', DEC: '01/08/2026', REC: 'X1', CIN: 'N5' },
          { CHILD: '1', DECOM: '01/08/2026', DEC: '01/09/2026', REC: 'E4A', CIN: 'N1' },
          { CHILD: '1', DECOM: '01/09/2026', DEC: '01/10/2026', REC: 'X1', CIN: 'N2' },
          { CHILD: '1', DECOM: '02/10/2026', DEC: null, REC: null, CIN: 'N3' },
          { CHILD: '2', DECOM: '01/05/2026', DEC: null, REC: 'X1', CIN: 'N1' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: null, REC: null, CIN: 'N2' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
