import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '373',
  says: 'Child placed in a school should be at least 4 years old.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Episodes.rows.filter(
      row => row.PLACE === 'S1' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) < 4),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2022' }],
        Episodes: [
          { CHILD: '1', PLACE: 'S1', DECOM: '31/05/2026' },
          { CHILD: '1', PLACE: 'S1', DECOM: '01/06/2026' },
          { CHILD: '1', PLACE: 'U4', DECOM: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
