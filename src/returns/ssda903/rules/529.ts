import { among, isFostered, isPlacedForAdoption } from '../children/codes.ts'
import { rule } from './tables.ts'

const isWithParentsOrInHome = among('P1', 'K1', 'K2')
const isNeverPublic = (place: string | null): boolean =>
  isWithParentsOrInHome(place) || isPlacedForAdoption(place) || isFostered(place)

export default rule({
  code: '529',
  says: 'Placement provider code of PR3 cannot be associated with placements P1, A3 to A6, K1, K2 and U1 to U6 as these placements cannot be provided by other public organisations.',
  mend: 'Put the kind of provider or the placement right: no other public body offers this placement.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE_PROVIDER === 'PR3' && isNeverPublic(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'K1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'A3', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'A6', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U6', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'R2', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'K3', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U6', PLACE_PROVIDER: 'PR4' },
          { PLACE: null, PLACE_PROVIDER: 'PR3' },
        ],
      },
      finds: { Episodes: [0, 1, 2, 3, 4, 5, 6] },
    },
  ],
})
