import { hadNoNumberWithH5 } from '../../children/codes.ts'
import { missingNumber } from '../../children/provider-number.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '218',
  says: 'Ofsted Unique reference number (URN) is required.',
  mend: 'Enter the number under which Ofsted registers the provider, or XXXXXXX where it has none.',
  fields: ['URN'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }, collection) => missingNumber(Episodes, collection, hadNoNumberWithH5),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'H5', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'P2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'Z1', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'T1', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '01/04/2023', URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '31/03/2023', URN: null },
          { PLACE: 'K1', LS: 'V3', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'SCO', DEC: null, URN: null },
        ],
      },
      finds: { Episodes: [0, 5] },
    },
  ],
})
