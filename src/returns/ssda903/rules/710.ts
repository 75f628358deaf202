import { ordersInPlacements, RULED_OUT } from '../children/under-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '710',
  says: 'Child with a DoLO can not be placed in secure children’s homes, with parents, young offender institutions, or supported accommodation.',
  mend: 'Put the placement or the days of the order right.',
  fields: ['DOLO_START', 'PLACE'],
  reads: ['DoLo', 'Episodes'],
  finds: ({ DoLo, Episodes }) => ordersInPlacements(DoLo, Episodes, place => RULED_OUT.has(place)),
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
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/08/2026', PLACE: 'K3' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: null, PLACE: 'P1' },
        ],
      },
      finds: { DoLo: [0], Episodes: [1] },
    },
  ],
})
