import { tooYoungFor } from '../children/too-young.ts'
import { rule } from './tables.ts'

export default rule({
  code: '371',
  says: 'Child in supported accomodation not subject to children’s homes regulations should be at least 16.',
  mend: 'Put the placement right, or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes', 'Header'],
  finds: given => tooYoungFor('K3', 16, given),
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
