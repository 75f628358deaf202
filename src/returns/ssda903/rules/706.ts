import { notCarriedOn } from '../children/carried-on.ts'
import { rule } from './tables.ts'

export default rule({
  code: '706',
  says: 'There is an open DoLO in last year’s return and there is no corresponding DoLO recorded at the start of this year.',
  mend: 'Enter the deprivation of liberty that last year’s return left open, from the day on which it began.',
  fields: ['DOLO_START'],
  reads: ['DoLo', 'DoLo_last'],
  finds: ({ DoLo, DoLo_last }) =>
    notCarriedOn(
      DoLo_last.rows.filter(({ DOLO_END_text }) => DOLO_END_text === null),
      DoLo,
      ({ DOLO_START }) => DOLO_START,
    ),
  cases: [
    {
      tables: {
        DoLo: [
          { CHILD: '1', DOLO_START: '01/05/2026' },
          { CHILD: '2', DOLO_START: '01/02/2026' },
          { CHILD: '2', DOLO_START: '01/05/2026' },
          { CHILD: '3', DOLO_START: '01/05/2026' },
        ],
        DoLo_last: [
          { CHILD: '1', DOLO_START: '01/02/2026', DOLO_END: null },
          { CHILD: '2', DOLO_START: '01/02/2026', DOLO_END: null },
          { CHILD: '3', DOLO_START: '01/02/2026', DOLO_END: '01/03/2026' },
        ],
      },
      finds: { DoLo: [0] },
    },
  ],
})
