import { rule } from './tables.ts'

export default rule({
  code: '702',
  says: 'The date that the DoLO ended is before the date that it started.',
  mend: 'Put one of the two days right: it ends after it begins.',
  fields: ['DOLO_START', 'DOLO_END'],
  reads: ['DoLo'],
  finds: ({ DoLo }) => DoLo.rows.filter(row => row.DOLO_END <= row.DOLO_START),
  cases: [
    {
      tables: {
        DoLo: [
          { DOLO_START: '02/05/2026', DOLO_END: '01/05/2026' },
          { DOLO_START: '01/05/2026', DOLO_END: '01/05/2026' },
          { DOLO_START: '01/05/2026', DOLO_END: '02/05/2026' },
          { DOLO_START: '01/05/2026', DOLO_END: null },
        ],
      },
      finds: { DoLo: [0, 1] },
    },
  ],
})
