import { among } from '../children/codes.ts'
import { leftUnadopted } from '../children/left-unadopted.ts'
import { rule } from './tables.ts'

const isPlacementOrder = among('E1')

export default rule({
  code: '557',
  says: 'Child for whom the decision was made that they should be placed for adoption has left care but was not adopted and information on the decision that they should no longer be placed for adoption items has not been completed.',
  mend: 'Enter when and why the decision ceased that the child should be placed for adoption.',
  fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
  reads: ['Episodes', 'PlacedAdoption'],
  // Until 2023-24 a freeing order (D1) was asked after too.
  finds: ({ Episodes, PlacedAdoption }) => leftUnadopted(Episodes, PlacedAdoption, isPlacementOrder),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4', LS: 'E1', REC: 'E4A' },
          { CHILD: '2', PLACE: 'U4', LS: 'E1', REC: 'E45' },
          { CHILD: '3', PLACE: 'A4', LS: 'E1', REC: 'E12' },
          { CHILD: '4', PLACE: 'A3', LS: 'V2', REC: 'E8' },
          { CHILD: '5', PLACE: 'A4', LS: 'E1', REC: null },
          { CHILD: '6', PLACE: 'U4', LS: 'C2', REC: 'E8' },
          { CHILD: '7', PLACE: 'U4', LS: 'D1', REC: 'E8' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: 'RD1' },
          { CHILD: '2', DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
          { CHILD: '5', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
          { CHILD: '6', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
        ],
      },
      finds: { Episodes: [1, 3], PlacedAdoption: [1] },
    },
  ],
})
