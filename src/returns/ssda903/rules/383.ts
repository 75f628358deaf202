import { notReturned } from '../children/not-returned.ts'
import { bare } from '../children/placement.ts'
import { rule, type Tables } from './tables.ts'

const isSamePlace = (a: Tables['Episodes'], b: Tables['Episodes']): boolean =>
  a.PLACE === b.PLACE && bare(a.PL_POST) === bare(b.PL_POST)

export default rule({
  code: '383',
  says: 'A child in a temporary placement must subsequently return to his/her normal placement.',
  mend: 'Enter that the child went back to the same placement, with P as the reason, or enter a move instead of the temporary placement.',
  falseAlarm: 'A change of legal status while they were away or on the day of their return is found too.',
  fields: ['PLACE', 'RNE', 'PL_POST'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => notReturned(Episodes, isSamePlace),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', RNE: 'S', PLACE: 'U6', PL_POST: 'WV1 1AA' },
          { CHILD: '1', DECOM: '01/06/2026', RNE: 'P', PLACE: 'T3', PL_POST: 'WV2 1AA' },
          { CHILD: '1', DECOM: '10/06/2026', RNE: 'P', PLACE: 'U6', PL_POST: 'WV11AA' },
          { CHILD: '1', DECOM: '01/07/2026', RNE: 'P', PLACE: 'T1', PL_POST: 'WV3 1AA' },
          { CHILD: '1', DECOM: '10/07/2026', RNE: 'P', PLACE: 'U6', PL_POST: 'WV2 1AA' },
          { CHILD: '2', DECOM: '01/05/2026', RNE: 'S', PLACE: 'U6', PL_POST: null },
          { CHILD: '2', DECOM: '01/06/2026', RNE: 'P', PLACE: 'T2', PL_POST: null },
          { CHILD: '2', DECOM: '10/06/2026', RNE: 'T', PLACE: 'U6', PL_POST: null },
          { CHILD: '3', DECOM: '01/05/2026', RNE: 'P', PLACE: 'K2', PL_POST: null },
          { CHILD: '3', DECOM: '01/06/2026', RNE: 'P', PLACE: 'T4', PL_POST: null },
          { CHILD: '3', DECOM: '05/06/2026', RNE: 'P', PLACE: 'T1', PL_POST: null },
          { CHILD: '3', DECOM: '10/06/2026', RNE: 'P', PLACE: 'K2', PL_POST: null },
          { CHILD: '4', DECOM: '01/05/2026', RNE: 'S', PLACE: 'T4', PL_POST: null },
          { CHILD: '4', DECOM: '05/05/2026', RNE: 'P', PLACE: 'U6', PL_POST: null },
        ],
      },
      finds: { Episodes: [4, 7, 10] },
    },
  ],
})
