import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503B',
  says: 'The legal status in the first episode does not match open episode at end of last year.',
  mend: 'Enter the legal status as last year’s return has it, or have that put right; a change of it begins an episode.',
  fields: ['LS'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.LS === open.LS),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', LS: 'C2' },
          { CHILD: '2', DECOM: '01/12/2025', LS: 'C1' },
          { CHILD: '2', DECOM: '01/05/2026', LS: 'C2' },
          { CHILD: '3', DECOM: '01/12/2025', LS: 'C2' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, LS: 'C1' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, LS: 'C1' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: null, LS: null },
        ],
      },
      finds: { Episodes: [0, 3] },
    },
  ],
})
