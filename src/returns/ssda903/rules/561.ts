import { rule } from './tables.ts'

export default rule({
  code: '561',
  says: 'Date of the decision that the child should be placed for adoption this year is the same as that recorded last year but records show that the decision changed, and the child should no longer be placed for adoption last year.',
  mend: 'Leave out the decision that ceased last year; enter the day of the new one if there is one.',
  fields: ['DATE_PLACED'],
  reads: ['PlacedAdoption', 'PlacedAdoption_last'],
  finds: ({ PlacedAdoption, PlacedAdoption_last }) =>
    PlacedAdoption.rows.filter(row =>
      PlacedAdoption_last.of(row.CHILD).some(
        last => last.DATE_PLACED_CEASED_text !== null && last.DATE_PLACED === row.DATE_PLACED,
      ),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/12/2025' },
          { CHILD: '2', DATE_PLACED: '01/12/2025' },
          { CHILD: '3', DATE_PLACED: '02/12/2025' },
          { CHILD: '4', DATE_PLACED: null },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/02/2026' },
          { CHILD: '2', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/02/2026' },
          { CHILD: '4', DATE_PLACED: null, DATE_PLACED_CEASED: '01/02/2026' },
        ],
      },
      finds: { PlacedAdoption: [0] },
    },
  ],
})
