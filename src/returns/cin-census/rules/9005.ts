import { rule } from './rule.ts'

export default rule({
  code: '9005',
  severity: 'error',
  says: 'The date of the legal planning meeting or other decision making forum where the LA made the decision to commence pre-proceedings cannot fall outside the reporting year.',
  mend: 'Put the day right on which it was decided to begin pre-proceedings, or leave them out where that was in another year.',
  fields: { PreProceedings: ['PPStartDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(row => row.PPStartDate < start || row.PPStartDate > end),
  cases: [
    {
      tables: {
        PreProceedings: [
          { PPStartDate: '2025-03-31' },
          { PPStartDate: '2025-04-01' },
          { PPStartDate: '2026-03-31' },
          { PPStartDate: '2026-04-01' },
          { PPStartDate: null },
        ],
      },
      finds: { PreProceedings: [0, 3] },
    },
  ],
})
