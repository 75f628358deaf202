import { rule } from './rule.ts'

export default rule({
  code: '9013',
  severity: 'error',
  says: 'The date on which the letter to initiate care proceedings was sent to parents/guardians must fall within the reporting year and be on or after the date when the local authority submitted the court application to commence care proceedings.',
  mend: 'Put the day right on which the letter was sent: it falls in the year, and not before the application to the court.',
  fields: { PreProceedings: ['LetterInitCPDate', 'CourtAppDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(
      row =>
        row.LetterInitCPDate < start || row.LetterInitCPDate > end || row.LetterInitCPDate < row.CourtAppDate,
    ),
  cases: [
    {
      tables: {
        PreProceedings: [
          { CourtAppDate: '2025-06-01', LetterInitCPDate: '2025-06-01' },
          { CourtAppDate: '2025-06-01', LetterInitCPDate: '2025-05-31' },
          { CourtAppDate: '2025-06-01', LetterInitCPDate: '2026-04-01' },
          { LetterInitCPDate: '2025-03-31' },
          { LetterInitCPDate: '2025-04-01' },
          { CourtAppDate: '2025-06-01' },
        ],
      },
      finds: { PreProceedings: [1, 2, 3] },
    },
  ],
})
