import { among } from '../../children/codes.ts'
import { leftUnadopted } from '../../children/left-unadopted.ts'
import { rule } from '../tables.ts'

// A placement order, or a freeing order of before 30 December 2005.
const isOrder = among('E1', 'D1')

export default rule({
  code: '557',
  says: 'Child for whom the decision was made that they should be placed for adoption has left care but was not adopted and information on the decision that they should no longer be placed for adoption items has not been completed.',
  mend: 'Enter when and why the decision ceased that the child should be placed for adoption.',
  fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
  reads: ['Episodes', 'PlacedAdoption'],
  finds: ({ Episodes, PlacedAdoption }) => leftUnadopted(Episodes, PlacedAdoption, isOrder),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'U4', LS: 'D1', REC: 'E4A' },
          { CHILD: '2', PLACE: 'U4', LS: 'E1', REC: 'E8' },
          { CHILD: '3', PLACE: 'U4', LS: 'D1', REC: 'E11' },
          { CHILD: '4', PLACE: 'U4', LS: 'C2', REC: 'E8' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '01/05/2023', REASON_PLACED_CEASED: null },
          { CHILD: '2', DATE_PLACED_CEASED: '01/05/2023', REASON_PLACED_CEASED: 'RD1' },
        ],
      },
      finds: { Episodes: [0], PlacedAdoption: [0] },
    },
  ],
})
