import { isDay } from '../../checking/index.ts'
import { isEndOfCare } from '../children/left-care.ts'
import { rule } from './tables.ts'

export default rule({
  code: '577',
  says: 'Child ceased to be looked after but there is a missing/away from placement without authorisation period without an end date.',
  mend: 'Enter the day on which the child was back or left care.',
  fields: ['MIS_END'],
  reads: ['Episodes', 'Missing'],
  finds: ({ Episodes, Missing }) =>
    Missing.rows.filter(row => {
      const episodes = Episodes.of(row.CHILD)
      const ends = episodes.filter(isEndOfCare)
      const isInCare = episodes.some(({ DEC }) => !isDay(DEC))
      return (
        row.MIS_END_text === null &&
        ends.length > 0 &&
        (!isInCare || ends.some(({ DEC }) => DEC >= row.MIS_START))
      )
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: '01/07/2026', REC: 'E8' },
          { CHILD: '2', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: null, REC: null },
          { CHILD: '3', DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E4A' },
          { CHILD: '3', DECOM: '01/08/2026', DEC: null, REC: null },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '30/06/2026', MIS_END: null },
          { CHILD: '1', MIS_START: '01/05/2026', MIS_END: '02/05/2026' },
          { CHILD: '2', MIS_START: '31/05/2026', MIS_END: null },
          { CHILD: '3', MIS_START: '31/05/2026', MIS_END: null },
          { CHILD: '3', MIS_START: '02/08/2026', MIS_END: null },
        ],
      },
      finds: { Missing: [0, 3] },
    },
  ],
})
