import { rule } from '../tables.ts'

export default rule({
  code: '556',
  says: 'Date of decision that the child should be placed for adoption should be on or prior to the date that the freeing order was granted.',
  mend: 'Put the day of the decision right, or the day on which the episode under the order began.',
  fields: ['DATE_PLACED', 'DECOM'],
  reads: ['Episodes', 'PlacedAdoption'],
  finds: ({ Episodes, PlacedAdoption }) =>
    Episodes.rows.filter(
      row =>
        row.LS === 'D1' && PlacedAdoption.of(row.CHILD).some(({ DATE_PLACED }) => DATE_PLACED > row.DECOM),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'D1', DECOM: '01/05/2005' },
          { CHILD: '2', LS: 'D1', DECOM: '01/05/2005' },
          { CHILD: '3', LS: 'C2', DECOM: '01/05/2005' },
          { CHILD: '4', LS: 'D1', DECOM: '01/05/2005' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '02/05/2005' },
          { CHILD: '2', DATE_PLACED: '01/05/2005' },
          { CHILD: '3', DATE_PLACED: '02/05/2005' },
          { CHILD: '4', DATE_PLACED: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
