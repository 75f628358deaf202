import { notReturned } from '../../children/not-returned.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '383',
  says: 'A child in a temporary placement must subsequently return to his/her normal placement.',
  mend: 'Enter that the child went back to the same kind of placement, with P as the reason, or enter a move instead of the temporary placement.',
  fields: ['PLACE'],
  reads: ['Episodes'],
  // Where the placement is was not looked at yet.
  finds: ({ Episodes }) => notReturned(Episodes, (a, b) => a.PLACE === b.PLACE),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2024', RNE: 'S', PLACE: 'U6', PL_POST: 'WV1 1AA' },
          { CHILD: '1', DECOM: '01/06/2024', RNE: 'P', PLACE: 'T3', PL_POST: 'WV2 1AA' },
          { CHILD: '1', DECOM: '10/06/2024', RNE: 'P', PLACE: 'U6', PL_POST: 'WV3 1AA' },
          { CHILD: '2', DECOM: '01/05/2024', RNE: 'S', PLACE: 'U6', PL_POST: null },
          { CHILD: '2', DECOM: '01/06/2024', RNE: 'P', PLACE: 'T2', PL_POST: null },
          { CHILD: '2', DECOM: '10/06/2024', RNE: 'P', PLACE: 'K2', PL_POST: null },
          { CHILD: '3', DECOM: '01/05/2024', RNE: 'S', PLACE: 'K2', PL_POST: null },
          { CHILD: '3', DECOM: '01/06/2024', RNE: 'P', PLACE: 'T1', PL_POST: null },
          { CHILD: '3', DECOM: '02/06/2024', RNE: 'T', PLACE: 'K2', PL_POST: null },
        ],
      },
      finds: { Episodes: [5, 8] },
    },
  ],
})
