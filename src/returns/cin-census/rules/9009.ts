import { rule } from './rule.ts'

export default rule({
  code: '9009',
  severity: 'error',
  says: 'The date when the decision was made to step up or down must be on or after the date of the decision to begin pre-proceedings and must fall within the reporting year',
  mend: 'Put the day right on which it was decided to step up or down: it falls in the year, and not before the decision to begin.',
  fields: { PreProceedings: ['StepDecisionDate', 'PPStartDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(
      row =>
        row.StepDecisionDate < start || row.StepDecisionDate > end || row.StepDecisionDate < row.PPStartDate,
    ),
  cases: [
    {
      tables: {
        PreProceedings: [
          { PPStartDate: '2025-06-01', StepDecisionDate: '2025-06-01' },
          { PPStartDate: '2025-06-01', StepDecisionDate: '2025-05-31' },
          { PPStartDate: '2025-06-01', StepDecisionDate: '2026-04-01' },
          { StepDecisionDate: '2025-03-31' },
          { StepDecisionDate: '2025-04-01' },
          { PPStartDate: '2025-06-01' },
        ],
      },
      finds: { PreProceedings: [1, 2, 3] },
    },
  ],
})
