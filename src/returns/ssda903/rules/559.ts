import { rule } from './tables.ts'

export default rule({
  code: '559',
  says: 'Date of decision that a child should be placed for adoption was not in the current year but the date of the decision that the child should be placed for adoption was not completed in a previous return.',
  mend: 'Put the day of the decision right, or have last year’s return put right.',
  falseAlarm: 'A child who was returned by another authority last year is found by mistake.',
  fields: ['DATE_PLACED'],
  reads: ['PlacedAdoption', 'PlacedAdoption_last'],
  finds: ({ PlacedAdoption, PlacedAdoption_last }, { start }) =>
    PlacedAdoption.rows.filter(
      row =>
        row.DATE_PLACED < start &&
        !PlacedAdoption_last.of(row.CHILD).some(last => last.DATE_PLACED_text !== null),
    ),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '31/03/2026' },
          { CHILD: '2', DATE_PLACED: '31/03/2026' },
          { CHILD: '3', DATE_PLACED: '31/03/2026' },
          { CHILD: '1', DATE_PLACED: '01/04/2026' },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: null },
          { CHILD: '2', DATE_PLACED: '31/03/2026' },
        ],
      },
      finds: { PlacedAdoption: [0, 2] },
    },
  ],
})
