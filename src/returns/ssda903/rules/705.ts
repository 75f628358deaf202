import { beginTooSoon, byEnd } from '../children/too-soon.ts'
import { rule } from './tables.ts'

export default rule({
  code: '705',
  says: 'A DoLO cannot start when the previous DoLO is still open.',
  mend: 'End the order before this one, or put the days of one of them right.',
  fields: ['DOLO_START', 'DOLO_END'],
  reads: ['DoLo'],
  // Of two that overlap, the shared case wants the one that ended later, and with one that is open the other one.
  finds: ({ DoLo }) =>
    DoLo.children().flatMap(rows =>
      beginTooSoon(rows, ({ DOLO_START, DOLO_END }) => ({ from: DOLO_START, to: DOLO_END }), byEnd),
    ),
  cases: [
    {
      tables: {
        DoLo: [
          { CHILD: '1', DOLO_START: '01/05/2026', DOLO_END: '03/05/2026' },
          { CHILD: '1', DOLO_START: '03/05/2026', DOLO_END: null },
          { CHILD: '2', DOLO_START: '01/05/2026', DOLO_END: null },
          { CHILD: '2', DOLO_START: '05/05/2026', DOLO_END: null },
        ],
      },
      finds: { DoLo: [3] },
    },
  ],
})
