import { hadNoNumber } from '../../children/codes.ts'
import { missingNumber } from '../../children/provider-number.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '218',
  says: 'Ofsted Unique reference number (URN) is required.',
  mend: 'Enter the number under which Ofsted registers the provider, or XXXXXXX where it has none.',
  fields: ['URN'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }, collection) => missingNumber(Episodes, collection, hadNoNumber),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K3', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'H5', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'P2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'Z1', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'P3', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K3', LS: 'C2', PL_LA: 'E08000031', DEC: '31/03/2024', URN: null },
          { PLACE: 'K3', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: 'XXXXXXX' },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
