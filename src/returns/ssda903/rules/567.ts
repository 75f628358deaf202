import { rule } from './tables.ts'

export default rule({
  code: '567',
  says: 'The date that the missing episode or episode that the child was away from placement without authorisation ended is before the date that it started.',
  mend: 'Put one of the two days right.',
  fields: ['MIS_START', 'MIS_END'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => row.MIS_END < row.MIS_START),
  cases: [
    {
      tables: {
        Missing: [
          { MIS_START: '02/05/2026', MIS_END: '01/05/2026' },
          { MIS_START: '01/05/2026', MIS_END: '01/05/2026' },
          { MIS_START: '01/05/2026', MIS_END: null },
        ],
      },
      finds: { Missing: [0] },
    },
  ],
})
