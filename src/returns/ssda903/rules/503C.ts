import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503C',
  says: 'The category of need in the first episode does not match open episode at end of last year.',
  mend: 'Enter the category of need as last year’s return has it, or have that put right.',
  fields: ['CIN'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.CIN === open.CIN),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', CIN: 'N1' },
          { CHILD: '2', DECOM: '01/12/2025', CIN: 'N5' },
          { CHILD: '3', DECOM: '01/12/2025', CIN: null },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, CIN: 'N5' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, CIN: 'N5' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: null, CIN: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
