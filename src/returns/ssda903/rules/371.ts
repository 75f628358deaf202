import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '371',
  says: 'Child in supported accomodation not subject to children’s homes regulations should be at least 16.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Episodes.rows.filter(
      row => row.PLACE === 'K3' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) < 16),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2010' }],
        Episodes: [
          { CHILD: '1', PLACE: 'K3', DECOM: '31/05/2026' },
          { CHILD: '1', PLACE: 'K3', DECOM: '01/06/2026' },
          { CHILD: '1', PLACE: 'K2', DECOM: '31/05/2026' },
          { CHILD: '1', PLACE: 'K3', DECOM: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
