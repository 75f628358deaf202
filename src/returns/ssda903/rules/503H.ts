import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503H',
  says: 'The placement LA in first episode does not match open episode at end of last year.',
  mend: 'Enter the placement’s postcode, from which the authority comes, as last year’s return has it, or have that put right.',
  fields: ['PL_LA'],
  reads: ['Episodes', 'Episodes_last'],
  columns: ['PL_LA'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.PL_LA === open.PL_LA),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PL_LA: 'E08000030' },
          { CHILD: '2', DECOM: '01/12/2025', PL_LA: 'E08000031' },
          { CHILD: '3', DECOM: '01/05/2026', PL_LA: 'WAL' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, PL_LA: 'E08000031' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, PL_LA: 'E08000031' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026', PL_LA: 'E08000031' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
