import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '3001',
  says: 'Where care leavers information is being returned for a young person around their 17th birthday, the accommodation cannot be with their former foster carer(s).',
  mend: 'Choose another accommodation, or put the date of birth right.',
  fields: ['DOB', 'ACCOM'],
  reads: ['Header', 'OC3'],
  finds: ({ Header, OC3 }, { end }) =>
    OC3.rows.filter(
      row =>
        (row.ACCOM === 'Z1' || row.ACCOM === 'Z2') &&
        // Who is 17 at the end had that birthday in the year.
        Header.of(row.CHILD).some(({ DOB }) => ageOn(DOB, end) === 17),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '31/03/2010' },
          { CHILD: '2', DOB: '31/03/2009' },
          { CHILD: '3', DOB: '01/04/2010' },
          { CHILD: '4', DOB: '01/04/2009' },
        ],
        OC3: [
          { CHILD: '1', ACCOM: 'Z1' },
          { CHILD: '1', ACCOM: 'B1' },
          { CHILD: '2', ACCOM: 'Z1' },
          { CHILD: '3', ACCOM: 'Z2' },
          { CHILD: '4', ACCOM: 'Z2' },
        ],
      },
      finds: { OC3: [0, 4] },
    },
  ],
})
