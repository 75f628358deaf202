import { isAdopted } from '../children/adopted.ts'
import { type Given, rule } from './tables.ts'

export default rule<'Episodes' | 'Episodes_last'>({
  code: '199',
  says: 'Episode information shows child has been previously adopted from care.',
  mend: 'See whether this is another child under the same number, or the reason is wrong with which the earlier episode ended.',
  fields: ['CHILD'],
  reads: ['Episodes'],
  finds: ({ Episodes, Episodes_last }: Given<'Episodes', 'Episodes_last'>) =>
    Episodes.rows.filter(row =>
      [Episodes, Episodes_last].some(table =>
        table?.of(row.CHILD).some(one => one !== row && isAdopted(one) && one.DEC <= row.DECOM),
      ),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E11' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: null, REC: null },
          { CHILD: '2', DECOM: '01/07/2026', DEC: null, REC: null },
          { CHILD: '3', DECOM: '01/07/2026', DEC: null, REC: null },
        ],
        Episodes_last: [
          { CHILD: '2', DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'E12' },
          { CHILD: '3', DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'E4A' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
