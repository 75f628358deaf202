import { hasNoNumber } from '../children/codes.ts'
import { needlessNumber } from '../children/provider-number.ts'
import { rule } from './tables.ts'

export default rule({
  code: '222',
  says: 'Ofsted Unique reference number (URN) should not be recorded for this placement type.',
  mend: 'Take the number of the provider out: none is recorded for this placement.',
  fields: ['URN'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => needlessNumber(Episodes, hasNoNumber),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P1', URN: 'SC012345' },
          { PLACE: 'R2', URN: 'SC012345' },
          { PLACE: 'T0', URN: 'SC012345' },
          { PLACE: 'Z14', URN: 'SC012345' },
          { PLACE: 'T1', URN: 'XXXXXXX' },
          { PLACE: 'T1', URN: null },
          { PLACE: 'K2', URN: 'SC012345' },
          { PLACE: 'K3', URN: 'SC012345' },
        ],
      },
      finds: { Episodes: [0, 1, 2, 3] },
    },
  ],
})
