import { unlikeOpen } from '../children/across-years.ts'
import { isSameDistance } from '../children/distance.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503G',
  says: 'The distance in first episode does not match open episode at end of last year.',
  mend: 'Enter the postcodes, from which the distance comes, as last year’s return has them, or have that put right.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes', 'Episodes_last'],
  columns: ['PL_DISTANCE'],
  finds: ({ Episodes, Episodes_last }) => unlikeOpen(Episodes, Episodes_last, isSameDistance),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PL_DISTANCE: '4.2' },
          { CHILD: '2', DECOM: '01/12/2025', PL_DISTANCE: '4.3' },
          { CHILD: '3', DECOM: '01/12/2025', PL_DISTANCE: '4.1' },
          { CHILD: '4', DECOM: '01/12/2025', PL_DISTANCE: null },
          { CHILD: '5', DECOM: '01/05/2026', PL_DISTANCE: '9' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, PL_DISTANCE: '4.1' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, PL_DISTANCE: '4.1' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: null, PL_DISTANCE: null },
          { CHILD: '4', DECOM: '01/12/2025', DEC: null, PL_DISTANCE: null },
          { CHILD: '5', DECOM: '01/12/2025', DEC: '01/02/2026', PL_DISTANCE: '4.1' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
