import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '374',
  says: 'Child in residential employment should be at least 14 years old.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Episodes.rows.filter(
      row => row.PLACE === 'P3' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) < 14),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2012' }],
        Episodes: [
          { CHILD: '1', PLACE: 'P3', DECOM: '31/05/2026' },
          { CHILD: '1', PLACE: 'P3', DECOM: '01/06/2026' },
          { CHILD: '1', PLACE: 'P1', DECOM: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
