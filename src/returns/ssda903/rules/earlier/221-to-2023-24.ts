import { among } from '../../children/codes.ts'
import { listed } from '../../children/listed.ts'
import { placedElsewhere } from '../../children/provider-elsewhere.ts'
import { rule } from '../tables.ts'

// For this one year supported accommodation was H5 and had a number, so that it was held to its provider’s postcode too.
const isOnePlace = among('H5', 'K1', 'K2', 'R3', 'S1')

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
          { URN: 'SC1', PLACE: 'H5', LS: 'C2', PL_POST: 'WV1 1AA' },
          { URN: 'SC1', PLACE: 'H5', LS: 'C2', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'K2', LS: 'C2', PL_POST: 'WV1 1AB' },
          { URN: 'SC1', PLACE: 'H5', LS: 'V4', PL_POST: 'WV1 1AB' },
          { URN: 'XXXXXXX', PLACE: 'H5', LS: 'C2', PL_POST: 'WV1 1AB' },
        ],
      },
      beside: { providers: listed(['SC1', { postcode: 'WV11AA' }]) },
      finds: { Episodes: [1, 2] },
    },
  ],
})
