import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503A',
  says: 'The reason for new episode in the first episode does not match open episode at end of last year.',
  mend: 'Enter why the episode began as last year’s return has it, or have that put right.',
  fields: ['RNE'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.RNE === open.RNE),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'P' },
          { CHILD: '1', DECOM: '01/12/2025', RNE: 'L' },
          { CHILD: '2', DECOM: '01/12/2025', RNE: 'S' },
          { CHILD: '3', DECOM: '01/05/2026', RNE: 'S' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, RNE: 'S' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, RNE: 'S' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026', RNE: 'P' },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
