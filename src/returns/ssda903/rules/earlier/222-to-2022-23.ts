import { hadNoNumberWithH5 } from '../../children/codes.ts'
import { needlessNumber } from '../../children/provider-number.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '222',
  says: 'Ofsted Unique reference number (URN) should not be recorded for this placement type.',
  mend: 'Take the number of the provider out: none is recorded for this placement.',
  fields: ['URN'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => needlessNumber(Episodes, hadNoNumberWithH5),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'H5', URN: 'SC012345' },
          { PLACE: 'P2', URN: 'SC012345' },
          { PLACE: 'Z1', URN: 'SC012345' },
          { PLACE: 'T0', URN: 'SC012345' },
          { PLACE: 'H5', URN: 'XXXXXXX' },
          { PLACE: 'P2', URN: null },
          { PLACE: 'K2', URN: 'SC012345' },
        ],
      },
      finds: { Episodes: [0, 1, 2, 3] },
    },
  ],
})
