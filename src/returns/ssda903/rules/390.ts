import { among, isPlacedForAdoption } from '../children/codes.ts'
import { rule } from './tables.ts'

const isAdopted = among('E11', 'E12')

export default rule({
  code: '390',
  says: 'Reason episode ceased is adopted but child has not been previously placed for adoption.',
  mend: 'Enter the placement for adoption (A3 to A6) as the last episode, or another reason for which it ended.',
  onRecord: 'Enter the placement for adoption as the last one, or another reason for which care ended.',
  fields: ['PLACE', 'REC'],
  reads: ['Episodes'],
  // It is the adopted child's last placement that is asked, not those before it.
  finds: ({ Episodes }) => Episodes.rows.filter(row => isAdopted(row.REC) && !isPlacedForAdoption(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U5', REC: 'E11' },
          { PLACE: null, REC: 'E12' },
          { PLACE: 'A3', REC: 'E11' },
          { PLACE: 'A6', REC: 'E12' },
          { PLACE: 'U5', REC: 'E45' },
          { PLACE: 'U5', REC: null },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
