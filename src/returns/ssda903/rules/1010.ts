import { isOpen } from '../children/across-years.ts'
import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1010',
  says: 'This child has no episodes loaded for current year even though there was an open episode of care at the end of the previous year, and care leaver data has been entered.',
  mend: 'Enter the episode that last year’s return left open, and how it went on; or take the care leaver out.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'Episodes_last', 'OC3'],
  finds: ({ Episodes, Episodes_last, OC3 }) =>
    OC3.rows.filter(row => {
      const last = inOrder(Episodes_last.of(row.CHILD)).at(-1)
      return last !== undefined && isOpen(last) && Episodes.of(row.CHILD).length === 0
    }),
  cases: [
    {
      tables: {
        Episodes: [{ CHILD: '1', DECOM: '01/12/2025', DEC: '01/06/2026' }],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null },
          { CHILD: '2', DECOM: '01/08/2025', DEC: '01/12/2025' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026' },
        ],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }, { CHILD: '4' }],
      },
      finds: { OC3: [1] },
    },
  ],
})
