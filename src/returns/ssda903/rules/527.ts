import { among } from '../children/codes.ts'
import { rule } from './tables.ts'

const isNotOurs = among('P1', 'R2', 'R5')

export default rule({
  code: '527',
  says: 'A placement provider code of PR1 cannot be associated with placements P1, R2 or R5.',
  mend: 'Put the kind of provider or the placement right: parents, the health service and young offender institutions are of other kinds.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE_PROVIDER === 'PR1' && isNotOurs(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R2', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R5', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R3', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R5', PLACE_PROVIDER: 'PR3' },
          { PLACE: null, PLACE_PROVIDER: 'PR1' },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
