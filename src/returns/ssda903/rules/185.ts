import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '185',
  says: 'Child has not been looked after continuously for at least 12 months at 31 March but a Strengths and Difficulties (SDQ) score has been completed.',
  mend: 'Take the score out, or put right when the child was looked after.',
  fields: ['SDQ_SCORE'],
  reads: ['Episodes', 'OC2'],
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row => row.SDQ_SCORE !== null && !isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', SDQ_SCORE: '12' },
          { CHILD: '2', SDQ_SCORE: '12' },
          { CHILD: '2', SDQ_SCORE: null },
          { CHILD: '3', SDQ_SCORE: '12' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [1, 3] },
    },
  ],
})
