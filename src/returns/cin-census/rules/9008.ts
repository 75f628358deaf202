import { rule } from './rule.ts'

export default rule({
  code: '9008',
  severity: 'error',
  says: 'The date of the first effective pre-proceedings meeting must be within the reporting year.',
  mend: 'Put the day right on which the first pre-proceedings meeting was held, or leave it out where that was in another year.',
  fields: { PreProceedings: ['InitialPPMeetingDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { start, end }) =>
    PreProceedings.rows.filter(row => row.InitialPPMeetingDate < start || row.InitialPPMeetingDate > end),
  cases: [
    {
      tables: {
        PreProceedings: [
          { InitialPPMeetingDate: '2025-03-31' },
          { InitialPPMeetingDate: '2025-04-01' },
          { InitialPPMeetingDate: '2026-03-31' },
          { InitialPPMeetingDate: '2026-04-01' },
          { InitialPPMeetingDate: null },
        ],
      },
      finds: { PreProceedings: [0, 3] },
    },
  ],
})
