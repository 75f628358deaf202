import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503J',
  says: 'The placement location in first episode does not match open episode at end of last year.',
  mend: 'Enter the placement’s postcode, from which it comes whether it is in the area, as last year’s return has it, or have that put right.',
  fields: ['PL_LOCATION'],
  reads: ['Episodes', 'Episodes_last'],
  columns: ['PL_LOCATION'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.PL_LOCATION === open.PL_LOCATION),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PL_LOCATION: 'OUT' },
          { CHILD: '2', DECOM: '01/12/2025', PL_LOCATION: 'IN' },
          { CHILD: '3', DECOM: '01/05/2026', PL_LOCATION: 'OUT' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, PL_LOCATION: 'IN' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, PL_LOCATION: 'IN' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: '01/02/2026', PL_LOCATION: 'IN' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
