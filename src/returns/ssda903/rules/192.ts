import { rule } from './tables.ts'

export default rule({
  code: '192',
  says: 'Child has been identified as having a substance misuse problem but the additional item on whether an intervention was received has been left blank.',
  mend: 'Enter whether an intervention was received.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
  reads: ['OC2'],
  finds: ({ OC2 }) =>
    OC2.rows.filter(row => row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === null),
  cases: [
    {
      tables: {
        OC2: [
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: null },
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' },
          { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: null },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
