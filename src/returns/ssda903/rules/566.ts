import { rule } from './tables.ts'

export default rule({
  code: '566',
  says: 'The date that the child’s episode of being missing or away from placement without authorisation ended has been completed but whether the child was missing or away without authorisation has not been completed.',
  mend: 'Enter M for missing or A for away from placement without authorisation.',
  fields: ['MISSING', 'MIS_END'],
  reads: ['Missing'],
  finds: ({ Missing }) => Missing.rows.filter(row => row.MIS_END_text !== null && row.MISSING === null),
  cases: [
    {
      tables: {
        Missing: [
          { MISSING: 'A', MIS_END: '01/05/2026' },
          { MISSING: null, MIS_END: '01/05/2026' },
          { MISSING: null, MIS_END: null },
        ],
      },
      finds: { Missing: [1] },
    },
  ],
})
