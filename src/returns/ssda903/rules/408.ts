import { among } from '../children/codes.ts'
import { rule } from './tables.ts'

const needsOrder = among('A5', 'A6')

export default rule({
  code: '408',
  says: 'Child is placed for adoption with a placement order, but no placement order has been recorded.',
  mend: 'Put the legal status (E1) or the placement right: only a placement order allows A5 and A6.',
  onRecord:
    'Put the legal status or the placement right: only a placement order allows a home with those who will adopt.',
  fields: ['PLACE', 'LS'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => needsOrder(row.PLACE) && row.LS !== 'E1'),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'A5', LS: 'C2' },
          { PLACE: 'A6', LS: null },
          { PLACE: 'A5', LS: 'E1' },
          { PLACE: 'A6', LS: 'E1' },
          { PLACE: 'A3', LS: 'C2' },
          { PLACE: null, LS: 'C2' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
