import { beginTooSoon, byEnd } from '../children/too-soon.ts'
import { rule } from './tables.ts'

export default rule({
  code: '574',
  says: 'A new missing/away from placement without authorisation period cannot start when the previous missing/away from placement without authorisation period is still open. Missing/away from placement without authorisation periods should also not overlap.',
  mend: 'End the period before this one, or put the days of one of them right.',
  fields: ['MIS_START', 'MIS_END'],
  reads: ['Missing'],
  // Of two that overlap, the shared case wants the one that ended later, and with one that is open the other one.
  finds: ({ Missing }) =>
    Missing.children().flatMap(rows =>
      beginTooSoon(rows, ({ MIS_START, MIS_END }) => ({ from: MIS_START, to: MIS_END }), byEnd),
    ),
  cases: [
    {
      tables: {
        Missing: [
          { CHILD: '1', MIS_START: '01/05/2026', MIS_END: '03/05/2026' },
          { CHILD: '1', MIS_START: '03/05/2026', MIS_END: '04/05/2026' },
          { CHILD: '2', MIS_START: '01/05/2026', MIS_END: null },
          { CHILD: '2', MIS_START: '05/05/2026', MIS_END: '06/05/2026' },
          { CHILD: '3', MIS_START: '01/05/2026', MIS_END: '05/05/2026' },
          { CHILD: '3', MIS_START: '04/05/2026', MIS_END: '06/05/2026' },
          { CHILD: null, MIS_START: '01/05/2026', MIS_END: null },
          { CHILD: null, MIS_START: '02/05/2026', MIS_END: '03/05/2026' },
        ],
      },
      finds: { Missing: [3, 5] },
    },
  ],
})
