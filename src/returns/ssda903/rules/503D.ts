import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

// Codes that came in later for placements that others stood for, so that a child need not have moved.
const CAME_LATER: Readonly<Record<string, readonly string[]>> = {
  Z1: ['Z11', 'Z12', 'Z13', 'Z14'],
  H5: ['K3'],
  P2: ['K3'],
}

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
      (first, open) =>
        first.PLACE === open.PLACE || (CAME_LATER[open.PLACE ?? '']?.includes(first.PLACE ?? '') ?? false),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PLACE: 'U4' },
          { CHILD: '2', DECOM: '01/12/2025', PLACE: 'U6' },
          { CHILD: '3', DECOM: '01/12/2025', PLACE: 'Z12' },
          { CHILD: '4', DECOM: '01/12/2025', PLACE: 'K1' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, PLACE: 'U6' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, PLACE: 'U6' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: null, PLACE: 'Z1' },
          { CHILD: '4', DECOM: '01/12/2025', DEC: null, PLACE: 'Z1' },
        ],
      },
      finds: { Episodes: [0, 3] },
    },
  ],
})
