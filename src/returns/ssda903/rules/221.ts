import { among } from '../children/codes.ts'
import { listed } from '../children/listed.ts'
import { placedElsewhere } from '../children/provider-elsewhere.ts'
import { rule } from './tables.ts'

// A home, centre or school is registered where it is; a fostering agency places children elsewhere.
const isOnePlace = among('K1', 'K2', 'R3', 'S1')

export default rule({
  code: '221',
  says: 'The Ofsted Unique reference number (URN) provided for the child’s placement does not match the placement postcode provided.',
  mend: 'Put the postcode of the placement or the number of the provider right: Ofsted’s list has the provider elsewhere.',
  fields: ['PL_POST'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, collection) => placedElsewhere(Episodes, collection, isOnePlace),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', PLACE: 'K2', LS: 'C2', PL_POST: 'WV1 1AA' },
          { URN: 'SC1', PLACE: 'K2', LS: 'C2', PL_POST: 'WV11AA' },
          { URN: 'SC1', PLACE: 'K2', LS: 'C2', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'S1', LS: null, PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'K2', LS: 'V3', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'U4', LS: 'C2', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'H5', LS: 'C2', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'K2', LS: 'C2', PL_POST: null },
          { URN: 'SC2', PLACE: 'R3', LS: 'C2', PL_POST: 'WV1 1AA' },
          { URN: 'SC3', PLACE: 'K2', LS: 'C2', PL_POST: 'WV1 1AA' },
          { URN: 'XXXXXXX', PLACE: 'K1', LS: 'C2', PL_POST: 'WV1 1AA' },
        ],
      },
      beside: { providers: listed(['SC1', { postcode: 'WV11AA' }], ['SC2', {}]) },
      finds: { Episodes: [2, 3, 8] },
    },
  ],
})
