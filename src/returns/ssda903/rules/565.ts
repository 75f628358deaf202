import { rule } from './tables.ts'

export default rule({
  code: '565',
  says: 'The date that the child started to be missing or away from placement without authorisation has been completed but whether the child was missing or away from placement without authorisation has not been completed.',
  mend: 'Enter M for missing or A for away from placement without authorisation.',
  fields: ['MISSING', 'MIS_START'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => row.MIS_START_text !== null && row.MISSING === null),
  cases: [
    {
      tables: {
        Missing: [
          { MISSING: 'M', MIS_START: '01/05/2026' },
          { MISSING: null, MIS_START: '01/05/2026' },
          { MISSING: null, MIS_START: null },
        ],
      },
      finds: { Missing: [1] },
    },
  ],
})
