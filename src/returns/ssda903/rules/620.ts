import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '620',
  says: 'Child has been recorded as a mother, but date of birth shows that the mother is under 11 years of age.',
  mend: 'Put the date of birth right, or whether she is a mother.',
  falseAlarm: 'A girl who had a child before she was eleven is found too.',
  fields: ['DOB', 'MOTHER'],
  reads: ['Header'],
  finds: ({ Header }, { start }) =>
    Header.rows.filter(row => row.MOTHER === '1' && ageOn(row.DOB, start) < 11),
  cases: [
    {
      tables: {
        Header: [
          { MOTHER: '1', DOB: '02/04/2015' },
          { MOTHER: '1', DOB: '01/04/2015' },
          { MOTHER: '0', DOB: '02/04/2015' },
          { MOTHER: null, DOB: '02/04/2015' },
          { MOTHER: '1', DOB: null },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
