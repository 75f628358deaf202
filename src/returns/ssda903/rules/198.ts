import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '198',
  says: 'Child has not been looked after continuously for at least 12 months at 31 March but a reason for no Strengths and Difficulties (SDQ) score has been completed.',
  mend: 'Take the reason out, or put right when the child was looked after.',
  fields: ['SDQ_REASON'],
  reads: ['Episodes', 'OC2'],
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row => row.SDQ_REASON !== null && !isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', SDQ_REASON: 'SDQ2' },
          { CHILD: '2', SDQ_REASON: 'SDQ2' },
          { CHILD: '2', SDQ_REASON: null },
          { CHILD: '3', SDQ_REASON: 'SDQ2' },
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
