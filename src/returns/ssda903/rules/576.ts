import { notCarriedOn } from '../children/carried-on.ts'
import { rule } from './tables.ts'

export default rule({
  code: '576',
  says: 'There is an open missing/away from placement without authorisation period in last year’s return and there is no corresponding period recorded at the start of this year.',
  mend: 'Enter the period that last year’s return left open, from the day on which it began.',
  fields: ['CHILD'],
  reads: ['Missing', 'Missing_last'],
  finds: ({ Missing, Missing_last }) =>
    notCarriedOn(
      Missing_last.rows.filter(({ MIS_END_text }) => MIS_END_text === null),
      Missing,
      ({ MIS_START }) => MIS_START,
    ),
  cases: [
    {
      tables: {
        Missing: [
          { CHILD: '1', MIS_START: '01/06/2026' },
          { CHILD: '1', MIS_START: '01/05/2026' },
          { CHILD: '2', MIS_START: '01/05/2026' },
          { CHILD: '2', MIS_START: '30/03/2026' },
          { CHILD: '3', MIS_START: '01/05/2026' },
        ],
        Missing_last: [
          { CHILD: '1', MIS_START: '30/03/2026', MIS_END: null },
          { CHILD: '2', MIS_START: '30/03/2026', MIS_END: null },
          { CHILD: '3', MIS_START: '30/03/2026', MIS_END: '31/03/2026' },
        ],
      },
      finds: { Missing: [1] },
    },
  ],
})
