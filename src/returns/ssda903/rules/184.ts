import { rule } from './tables.ts'

export default rule({
  code: '184',
  says: 'Date of decision that a child should be placed for adoption is before the child was born.',
  mend: 'Put the date of the decision, or of the birth, right.',
  fields: ['DATE_PLACED', 'DOB'],
  reads: ['Header', 'PlacedAdoption'],
  finds: ({ Header, PlacedAdoption }) =>
    PlacedAdoption.rows.filter(row => Header.of(row.CHILD).some(one => row.DATE_PLACED < one.DOB)),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/05/2020' }],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '30/04/2020' },
          { CHILD: '1', DATE_PLACED: '01/05/2020' },
        ],
      },
      finds: { PlacedAdoption: [0] },
    },
  ],
})
