import { rule } from './tables.ts'

export default rule({
  code: '564',
  says: 'Child was missing or away from placement without authorisation and the date started is blank.',
  mend: 'Enter the day on which it started.',
  fields: ['MISSING', 'MIS_START'],
  reads: ['Missing'],
  finds: ({ Missing }, collection) =>
    Missing.rows.filter(
      row => collection.codes('MISSING').has(row.MISSING ?? '') && row.MIS_START_text === null,
    ),
  cases: [
    {
      tables: {
        Missing: [
          { MISSING: 'M', MIS_START: '01/05/2026' },
          { MISSING: 'M', MIS_START: null },
          { MISSING: 'A', MIS_START: null },
          { MISSING: null, MIS_START: null },
        ],
      },
      finds: { Missing: [1, 2] },
    },
  ],
})
