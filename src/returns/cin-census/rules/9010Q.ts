import { isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '9010Q',
  severity: 'query',
  says: 'Please check: You have reported that a FGDM meeting was offered in the letter before proceedings. Please confirm whether or not a FGDM meeting was facilitated in the pre-proceedings period following this offer.',
  mend: 'Say whether the family group decision making meeting that was offered did take place.',
  fields: { PreProceedings: ['FGDMMeetingOffer', 'FGDMMeetingFac'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }) =>
    PreProceedings.rows.filter(row => isTrue(row.FGDMMeetingOffer) && row.FGDMMeetingFac === null),
  cases: [
    {
      tables: {
        PreProceedings: [
          { FGDMMeetingOffer: '1' },
          { FGDMMeetingOffer: 'true' },
          { FGDMMeetingOffer: '1', FGDMMeetingFac: '0' },
          { FGDMMeetingOffer: '0' },
          {},
        ],
      },
      finds: { PreProceedings: [0, 1] },
    },
  ],
})
