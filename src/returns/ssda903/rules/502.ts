import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '502',
  says: 'Last year’s record ended with an open episode. The date on which that episode started does not match the start date of the first episode on this year’s record.',
  mend: 'Enter the episode that last year’s return left open, with the day on which it began.',
  fields: ['DECOM'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.DECOM === open.DECOM),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '02/12/2025' },
          { CHILD: '1', DECOM: '01/05/2026' },
          { CHILD: '2', DECOM: '01/12/2025' },
          { CHILD: '3', DECOM: '01/05/2026' },
          { CHILD: '4', DECOM: '01/05/2026' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null },
          { CHILD: '2', DECOM: '01/08/2025', DEC: '01/12/2025' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
