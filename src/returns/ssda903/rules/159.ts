import { rule } from './tables.ts'

export default rule({
  code: '159',
  says: 'If a child has been recorded as not receiving an intervention for their substance misuse problem, then the additional item on whether an intervention was offered should be completed as well.',
  mend: 'Enter whether an intervention was offered.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  reads: ['OC2'],
  finds: ({ OC2 }) =>
    OC2.rows.filter(
      row =>
        row.SUBSTANCE_MISUSE === '1' &&
        row.INTERVENTION_RECEIVED === '0' &&
        row.INTERVENTION_OFFERED === null,
    ),
  cases: [
    {
      tables: {
        OC2: [
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: null },
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' },
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: null },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
