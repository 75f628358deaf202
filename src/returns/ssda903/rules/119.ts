import { rule } from './tables.ts'

export default rule({
  code: '119',
  says: 'If the decision is made that a child should no longer be placed for adoption, then the date of this decision and the reason why this decision was made must be completed.',
  mend: 'Enter both the day of the decision and its reason.',
  fields: ['REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) =>
    PlacedAdoption.rows.filter(
      row => (row.DATE_PLACED_CEASED_text === null) !== (row.REASON_PLACED_CEASED === null),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: null },
          { DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [0, 1] },
    },
  ],
})
