import { tooYoungFor } from '../../children/too-young.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '371',
  says: 'Child in semi-independent living accommodation not subject to children’s homes regulations should be at least 14.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: given => tooYoungFor('H5', 14, given),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2008' }],
        Episodes: [
          { CHILD: '1', PLACE: 'H5', DECOM: '31/05/2022' },
          { CHILD: '1', PLACE: 'H5', DECOM: '01/06/2022' },
          { CHILD: '1', PLACE: 'K2', DECOM: '31/05/2022' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
