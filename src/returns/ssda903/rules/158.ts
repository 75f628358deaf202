import { rule } from './tables.ts'

export default rule({
  code: '158',
  says: 'If a child has been recorded as receiving an intervention for their substance misuse problem, then the additional item on whether an intervention was offered should be left blank.',
  mend: 'Leave the item about the offer empty: what was received was offered.',
  fields: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  reads: ['OC2'],
  finds: ({ OC2 }) =>
    OC2.rows.filter(row => row.INTERVENTION_RECEIVED === '1' && row.INTERVENTION_OFFERED !== null),
  cases: [
    {
      tables: {
        OC2: [
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' },
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: null },
          { INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
