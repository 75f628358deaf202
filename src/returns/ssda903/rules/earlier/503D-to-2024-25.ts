import { unlikeOpen } from '../../children/across-years.ts'
import { among } from '../../children/codes.ts'
import { rule } from '../tables.ts'

// Supported accommodation became K3, so that a child need not have moved.
const becameK3 = among('H5', 'P2')

export default rule({
  code: '503D',
  says: 'The placement type in the first episode does not match open episode at end of last year',
  mend: 'Enter the placement as last year’s return has it, or have that put right; a move begins an episode.',
  fields: ['PLACE'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(
      Episodes,
      Episodes_last,
      (first, open) => first.PLACE === open.PLACE || (first.PLACE === 'K3' && becameK3(open.PLACE)),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2023', PLACE: 'U4' },
          { CHILD: '2', DECOM: '01/12/2023', PLACE: 'K3' },
          { CHILD: '3', DECOM: '01/12/2023', PLACE: 'K3' },
          { CHILD: '4', DECOM: '01/12/2023', PLACE: 'K3' },
          { CHILD: '5', DECOM: '01/12/2023', PLACE: 'Z11' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2023', DEC: null, PLACE: 'U6' },
          { CHILD: '2', DECOM: '01/12/2023', DEC: null, PLACE: 'H5' },
          { CHILD: '3', DECOM: '01/12/2023', DEC: null, PLACE: 'P2' },
          { CHILD: '4', DECOM: '01/12/2023', DEC: null, PLACE: 'Z1' },
          { CHILD: '5', DECOM: '01/12/2023', DEC: null, PLACE: 'Z1' },
        ],
      },
      finds: { Episodes: [0, 3, 4] },
    },
  ],
})
