import { tooYoungFor } from '../../children/too-young.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '370',
  says: 'Child in independent living should be at least 16.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: given => tooYoungFor('P2', 16, given),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2007' }],
        Episodes: [
          { CHILD: '1', PLACE: 'P2', DECOM: '31/05/2023' },
          { CHILD: '1', PLACE: 'P2', DECOM: '01/06/2023' },
          { CHILD: '1', PLACE: 'K2', DECOM: '31/05/2023' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
