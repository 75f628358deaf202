import { ordersInPlacements, RULED_OUT } from '../children/under-order.ts'
import { rule } from './tables.ts'

const EXPECTED = new Set(['K2', 'R1', 'R2', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'])

export default rule({
  code: '709',
  says: 'Child with a DoLO is in an unexpected placement type.',
  mend: 'Check the placement and the days of the order. Which placements are expected is our own reading: a children’s home, residential or nursing care, a residential school, a temporary move or an unregistered place.',
  fields: ['DOLO_START', 'PLACE'],
  reads: ['DoLo', 'Episodes'],
  // Those that are ruled out altogether are rule 710’s.
  finds: ({ DoLo, Episodes }) =>
    ordersInPlacements(DoLo, Episodes, place => !EXPECTED.has(place) && !RULED_OUT.has(place)),
  cases: [
    {
      tables: {
        DoLo: [
          { CHILD: '1', DOLO_START: '01/06/2026', DOLO_END: '01/07/2026' },
          { CHILD: '1', DOLO_START: '01/05/2026', DOLO_END: '01/06/2026' },
          { CHILD: '2', DOLO_START: '01/06/2026', DOLO_END: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', PLACE: 'K2' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: null, PLACE: 'U6' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: null, PLACE: 'U6' },
        ],
      },
      finds: { DoLo: [0], Episodes: [1] },
    },
  ],
})
