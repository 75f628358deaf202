import { hadNoNumber } from '../../children/codes.ts'
import { needlessNumber } from '../../children/provider-number.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '222',
  says: 'Ofsted Unique reference number (URN) should not be recorded for this placement type.',
  mend: 'Take the number of the provider out: none is recorded for this placement.',
  fields: ['URN'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => needlessNumber(Episodes, hadNoNumber),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K3', URN: 'SC012345' },
          { PLACE: 'P2', URN: 'SC012345' },
          { PLACE: 'Z1', URN: 'SC012345' },
          { PLACE: 'P1', URN: 'SC012345' },
          { PLACE: 'Z1', URN: null },
        ],
      },
      finds: { Episodes: [2, 3] },
    },
  ],
})
