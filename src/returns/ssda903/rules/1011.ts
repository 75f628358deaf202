import { isCareLeaver } from '../children/answers.ts'
import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1011',
  says: 'This child is recorded as having his/her care transferred to another local authority for the final episode and therefore should not have the care leaver information completed.',
  mend: 'Take the care leaver’s items out: they are for the other authority to return.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  finds: ({ Episodes, OC3 }) =>
    OC3.rows.filter(row => isCareLeaver(row) && inOrder(Episodes.of(row.CHILD)).at(-1)?.REC === 'E3'),
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/07/2026', REC: 'E3' },
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '2', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E3' },
          { CHILD: '2', DECOM: '01/07/2026', DEC: '01/08/2026', REC: 'E5' },
          { CHILD: '3', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E3' },
        ],
      },
      finds: { OC3: [0] },
    },
  ],
})
