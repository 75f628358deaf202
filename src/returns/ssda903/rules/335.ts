import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '335',
  says: 'The current foster value (0) suggests that child is not adopted by current foster carer, but last placement is A2, A3, or A5. Or the current foster value (1) suggests that child is adopted by current foster carer, but last placement is A1, A4 or A6.',
  mend: 'Make the last placement and the answer agree: whether those who adopted the child were its foster carers.',
  fields: ['PLACE', 'FOSTER_CARE'],
  reads: ['Episodes', 'AD1'],
  *finds({ Episodes, AD1 }) {
    for (const row of AD1.rows) {
      // The last placement is the one with which care ended, so that a case without days has one too.
      const ended = Episodes.of(row.CHILD).filter(({ REC }) => REC !== null && REC !== 'X1')
      const last = inOrder(ended).at(-1) ?? ended.at(-1)
      const isWith = /^A[235]$/.test(last?.PLACE ?? '')
      const isWithout = /^A[146]$/.test(last?.PLACE ?? '')
      if (!last || !((isWith && row.FOSTER_CARE === '0') || (isWithout && row.FOSTER_CARE === '1'))) continue
      yield row
      yield last
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', PLACE: 'A3', REC: 'E11' },
          { CHILD: '2', DECOM: '01/05/2026', PLACE: 'A6', REC: 'E12' },
          { CHILD: '2', DECOM: '01/04/2026', PLACE: 'A5', REC: 'X1' },
          { CHILD: '3', DECOM: '01/04/2026', PLACE: 'A5', REC: 'E11' },
          { CHILD: '4', DECOM: '01/04/2026', PLACE: 'U4', REC: 'E11' },
        ],
        AD1: [
          { CHILD: '1', FOSTER_CARE: '0' },
          { CHILD: '2', FOSTER_CARE: '1' },
          { CHILD: '3', FOSTER_CARE: '1' },
          { CHILD: '4', FOSTER_CARE: '0' },
        ],
      },
      finds: { Episodes: [0, 1], AD1: [0, 1] },
    },
  ],
})
