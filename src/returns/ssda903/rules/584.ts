import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '584',
  says: 'Date of decision that the child should be placed for adoption this year is different from that recorded last year, but the decision to placed the child for adoption changed and the child should no longer be placed for adoption.',
  mend: 'Put the day of the decision right.',
  falseAlarm: 'A child of whom it was decided anew is found by mistake.',
  fields: ['DATE_PLACED'],
  reads: ['PlacedAdoption', 'PlacedAdoption_last'],
  finds: ({ PlacedAdoption, PlacedAdoption_last }) =>
    PlacedAdoption.rows.filter(row => {
      const before = PlacedAdoption_last.of(row.CHILD).filter(last => isDay(last.DATE_PLACED))
      return (
        isDay(row.DATE_PLACED) &&
        before.length > 0 &&
        before.every(last => last.DATE_PLACED_CEASED_text !== null && last.DATE_PLACED !== row.DATE_PLACED)
      )
    }),
  cases: [
    {
      tables: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/06/2026' },
          { CHILD: '2', DATE_PLACED: '01/12/2025' },
          { CHILD: '3', DATE_PLACED: '02/12/2025' },
          { CHILD: '4', DATE_PLACED: '01/06/2026' },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/02/2026' },
          { CHILD: '2', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: '01/02/2026' },
          { CHILD: '3', DATE_PLACED: '01/12/2025', DATE_PLACED_CEASED: null },
        ],
      },
      finds: { PlacedAdoption: [0] },
    },
  ],
})
