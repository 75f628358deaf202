import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503E',
  says: 'The placement provider in the first episode does not match open episode at end of last year.',
  mend: 'Enter who provides the placement as last year’s return has it, or have that put right.',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.PLACE_PROVIDER === open.PLACE_PROVIDER),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PLACE_PROVIDER: 'PR4' },
          { CHILD: '2', DECOM: '01/12/2025', PLACE_PROVIDER: 'PR1' },
          { CHILD: '3', DECOM: '01/05/2026', PLACE_PROVIDER: 'PR4' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, PLACE_PROVIDER: 'PR1' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026', PLACE_PROVIDER: 'PR1' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
