import { rule } from './tables.ts'

export default rule({
  code: '193',
  says: 'Child not identified as having a substance misuse problem but at least one of the two additional items on whether an intervention were offered and received have been completed.',
  mend: 'Leave both items empty, or enter that there is a substance misuse problem.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  reads: ['OC2'],
  finds: ({ OC2 }) =>
    OC2.rows.filter(
      row =>
        row.SUBSTANCE_MISUSE !== '1' &&
        (row.INTERVENTION_RECEIVED !== null || row.INTERVENTION_OFFERED !== null),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: null },
          { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: null, INTERVENTION_OFFERED: null },
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: null },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
