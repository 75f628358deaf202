import { rule } from './tables.ts'

export default rule({
  code: '120',
  says: 'The reason for the reversal of the decision that the child should be placed for adoption code is not valid.',
  mend: 'Choose the reason from the year’s codes, or leave it empty.',
  fields: ['REASON_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }, collection) =>
    PlacedAdoption.rows.filter(
      row =>
        row.REASON_PLACED_CEASED !== null &&
        !collection.codes('REASON_PLACED_CEASED').has(row.REASON_PLACED_CEASED ?? ''),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { REASON_PLACED_CEASED: 'RD1' },
          { REASON_PLACED_CEASED: 'RD9' },
          { REASON_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1] },
    },
  ],
})
