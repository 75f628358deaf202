import { NO_NUMBER } from '../../children/provider.ts'
import { isInEngland } from '../../children/provider-number.ts'
import { isAfterRegistration } from '../../children/supported-accommodation.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '230',
  says: 'Ofsted Unique reference number (URN) is required for any English H5 placements from 28 October 2023.',
  mend: 'Enter the number under which Ofsted registers the provider, beginning an episode where it came to be registered; XXXXXXX will not do.',
  fields: ['PLACE', 'DEC', 'URN'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(
      row =>
        row.PLACE === 'H5' &&
        (row.URN === null || row.URN === NO_NUMBER) &&
        isInEngland(row.PL_LA) &&
        isAfterRegistration(row),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'H5', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'H5', PL_LA: 'E08000031', DEC: '29/10/2023', URN: 'XXXXXXX' },
          { PLACE: 'H5', PL_LA: 'E08000031', DEC: '28/10/2023', URN: null },
          { PLACE: 'H5', PL_LA: 'E08000031', DEC: null, URN: 'SC012345' },
          { PLACE: 'H5', PL_LA: 'WAL', DEC: null, URN: null },
          { PLACE: 'K2', PL_LA: 'E08000031', DEC: null, URN: null },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
