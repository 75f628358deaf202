import { rule } from './rule.ts'

export default rule({
  code: '9012',
  severity: 'error',
  says: 'The date that the local authority submitted the court application to commence care proceedings must fall within the reporting year and be on or after the date of the decision to initiate care proceedings.',
  mend: 'Put the day of the application to the court right: it falls in the year, and not before the decision to go there.',
  fields: { PreProceedings: ['CourtAppDate', 'StepDecisionDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(
      row => row.CourtAppDate < start || row.CourtAppDate > end || row.CourtAppDate < row.StepDecisionDate,
    ),
  cases: [
    {
      tables: {
        PreProceedings: [
          { StepDecisionDate: '2025-06-01', CourtAppDate: '2025-06-01' },
          { StepDecisionDate: '2025-06-01', CourtAppDate: '2025-05-31' },
          { StepDecisionDate: '2025-06-01', CourtAppDate: '2026-04-01' },
          { CourtAppDate: '2025-03-31' },
          { CourtAppDate: '2025-04-01' },
          { StepDecisionDate: '2025-06-01' },
        ],
      },
      finds: { PreProceedings: [1, 2, 3] },
    },
  ],
})
