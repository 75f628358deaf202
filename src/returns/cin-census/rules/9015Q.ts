import { rule } from './rule.ts'

export default rule({
  code: '9015Q',
  severity: 'query',
  says: 'Please check: if review meetings were held following the initial pre-proceedings meeting, the total number held should be reported.',
  mend: 'Enter how many review meetings were held after the first meeting, or 0 where there were none.',
  fields: { PreProceedings: ['InitialPPMeetingDate', 'ReviewMeetingsCount'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }) =>
    PreProceedings.rows.filter(
      row => row.InitialPPMeetingDate_text !== null && row.ReviewMeetingsCount === null,
    ),
  cases: [
    {
      tables: {
        PreProceedings: [
          { InitialPPMeetingDate: '2025-07-01' },
          { InitialPPMeetingDate: '2025-07-01', ReviewMeetingsCount: '0' },
          { ReviewMeetingsCount: '2' },
          {},
        ],
      },
      finds: { PreProceedings: [0] },
    },
  ],
})
