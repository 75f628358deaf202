import { isAfterRegistration } from '../../children/supported-accommodation.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '217t',
  says: 'Placement type ‘P2’ is not a valid placement type from 28 October 2023.',
  mend: 'End the placement by 28 October 2023, and enter where the child lives since: supported accommodation is H5.',
  fields: ['PLACE', 'DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE === 'P2' && isAfterRegistration(row)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P2', DEC: '28/10/2023' },
          { PLACE: 'P2', DEC: '29/10/2023' },
          { PLACE: 'P2', DEC: null },
          { PLACE: 'H5', DEC: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
