import { rule } from './tables.ts'

export default rule({
  code: '148',
  says: 'Date episode ceased and reason episode ceased must both be coded, or both left blank.',
  mend: 'Enter both the day and the reason, or neither.',
  fields: ['DEC', 'REC'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => (row.DEC_text === null) !== (row.REC === null)),
  cases: [
    {
      tables: {
        Episodes: [
          { DEC: '01/05/2026', REC: 'E11' },
          { DEC: '01/05/2026', REC: null },
          { DEC: null, REC: 'E11' },
          { DEC: null, REC: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
