import { hadNoNumberWithP2 } from '../../children/codes.ts'
import { needlessNumber } from '../../children/provider-number.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '222',
  says: 'Ofsted Unique reference number (URN) should not be recorded for this placement type.',
  mend: 'Take the number of the provider out: none is recorded for this placement. Supported accommodation (H5) has one from 28 October 2023.',
  fields: ['URN'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => needlessNumber(Episodes, hadNoNumberWithP2),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'H5', URN: 'SC012345' },
          { PLACE: 'P2', URN: 'SC012345' },
          { PLACE: 'Z1', URN: 'SC012345' },
          { PLACE: 'R2', URN: 'SC012345' },
          { PLACE: 'P2', URN: 'XXXXXXX' },
          { PLACE: 'K2', URN: 'SC012345' },
        ],
      },
      finds: { Episodes: [1, 2, 3] },
    },
  ],
})
