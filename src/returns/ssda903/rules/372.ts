import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '372',
  says: 'Child in youth custody or prison should be at least 10.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Episodes.rows.filter(
      row => row.PLACE === 'R5' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) < 10),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2016' }],
        Episodes: [
          { CHILD: '1', PLACE: 'R5', DECOM: '31/05/2026' },
          { CHILD: '1', PLACE: 'R5', DECOM: '01/06/2026' },
          { CHILD: '1', PLACE: 'K1', DECOM: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
