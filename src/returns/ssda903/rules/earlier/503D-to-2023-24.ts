import { unlikeOpen } from '../../children/across-years.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '503D',
  says: 'The placement type in the first episode does not match open episode at end of last year',
  mend: 'Enter the placement as last year’s return has it, or have that put right; a move begins an episode.',
  fields: ['PLACE'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.PLACE === open.PLACE),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2022', PLACE: 'U4' },
          { CHILD: '2', DECOM: '01/12/2022', PLACE: 'U6' },
          { CHILD: '3', DECOM: '01/12/2022', PLACE: 'K3' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2022', DEC: null, PLACE: 'U6' },
          { CHILD: '2', DECOM: '01/12/2022', DEC: null, PLACE: 'U6' },
          { CHILD: '3', DECOM: '01/12/2022', DEC: null, PLACE: 'H5' },
        ],
      },
      finds: { Episodes: [0, 2] },
    },
  ],
})
