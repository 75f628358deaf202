import { rule } from './tables.ts'

export default rule({
  code: '522',
  says: 'Date of decision that the child should be placed for adoption must be on or before the date that a child should no longer be placed for adoption.',
  mend: 'Put one of the two days right: the plan for adoption cannot end before it begins.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  reads: ['PlacedAdoption'],
  finds: ({ PlacedAdoption }) => PlacedAdoption.rows.filter(row => row.DATE_PLACED > row.DATE_PLACED_CEASED),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: '01/05/2026' },
          { DATE_PLACED: '02/05/2026', DATE_PLACED_CEASED: '01/05/2026' },
          { DATE_PLACED: '02/05/2026', DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [1] },
    },
  ],
})
