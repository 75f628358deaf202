import { hasNoNumber } from '../children/codes.ts'
import { missingNumber } from '../children/provider-number.ts'
import { rule } from './tables.ts'

export default rule({
  code: '218',
  says: 'Ofsted Unique reference number (URN) is required.',
  mend: 'Enter the number under which Ofsted registers the provider, or XXXXXXX where it has none.',
  fields: ['URN'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }, collection) => missingNumber(Episodes, collection, hasNoNumber),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '01/04/2026', URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '31/03/2026', URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: 'SC012345' },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: 'XXXXXXX' },
          { PLACE: 'R5', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'T1', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'Z12', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K1', LS: 'V3', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'WAL', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'W06000015', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: null, DEC: null, URN: null },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
