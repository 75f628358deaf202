import { rule } from './rule.ts'

export default rule({
  code: '9007',
  severity: 'error',
  says: 'You have confirmed that a letter before proceedings was sent. Please confirm whether or not a FGDM meeting was offered in the letter.',
  mend: 'Say whether a family group decision making meeting was offered in the letter.',
  fields: { PreProceedings: ['LBPSentDate', 'FGDMMeetingOffer'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }) =>
    PreProceedings.rows.filter(row => row.LBPSentDate_text !== null && row.FGDMMeetingOffer === null),
  cases: [
    {
      tables: {
        PreProceedings: [
          { LBPSentDate: '2025-06-10' },
          { LBPSentDate: '2025-06-10', FGDMMeetingOffer: 'false' },
          { LBPSentDate: '2025-06-10', FGDMMeetingOffer: '1' },
          {},
        ],
      },
      finds: { PreProceedings: [0] },
    },
  ],
})
