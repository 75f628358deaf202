import { rule } from './rule.ts'

export default rule({
  code: '9006',
  severity: 'error',
  says: 'The date the letter before proceedings was sent must be within the reporting year and after the date pre-proceedings began.',
  mend: 'Put the day right on which the letter was sent: it falls in the year, and not before the decision to begin.',
  fields: { PreProceedings: ['LBPSentDate', 'PPStartDate'] },
  reads: ['PreProceedings'],
  // As the wording asks, though the message says “after”: on the day of the decision will do.
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(
      row => row.LBPSentDate < start || row.LBPSentDate > end || row.LBPSentDate < row.PPStartDate,
    ),
  cases: [
    {
      tables: {
        PreProceedings: [
          { PPStartDate: '2025-06-01', LBPSentDate: '2025-06-01' },
          { PPStartDate: '2025-06-01', LBPSentDate: '2025-05-31' },
          { PPStartDate: '2025-06-01', LBPSentDate: '2026-04-01' },
          { PPStartDate: '2025-06-01' },
          { LBPSentDate: '2025-04-01' },
        ],
      },
      finds: { PreProceedings: [1, 2] },
    },
  ],
})
