import { day } from '../../../core/day.ts'
import { among } from '../children/codes.ts'
import { rule } from './tables.ts'

const isWithTheirCarers = among('A3', 'A5')
const isReason = among('S', 'T', 'U')
// The DfE asks it of episodes from this day on.
const ASKED_FROM = day('2015-04-01')

export default rule({
  code: '217',
  says: 'Children who are placed for adoption with current foster carers (placement types A3 or A5) must have a reason for new episode of S, T or U.',
  mend: 'Check the placement, and that the reason for the new episode is S, T or U: their carers have not changed.',
  fields: ['PLACE', 'DECOM', 'RNE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(
      row => isWithTheirCarers(row.PLACE) && row.DECOM >= ASKED_FROM && !isReason(row.RNE),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'A3', DECOM: '01/05/2026', RNE: 'P' },
          { PLACE: 'A5', DECOM: '01/04/2015', RNE: 'L' },
          { PLACE: 'A5', DECOM: '01/05/2026', RNE: null },
          { PLACE: 'A5', DECOM: '31/03/2015', RNE: 'P' },
          { PLACE: 'A3', DECOM: '01/05/2026', RNE: 'T' },
          { PLACE: 'A5', DECOM: '01/05/2026', RNE: 'U' },
          { PLACE: 'A3', DECOM: '01/05/2026', RNE: 'S' },
          { PLACE: 'A4', DECOM: '01/05/2026', RNE: 'P' },
          { PLACE: 'A5', DECOM: null, RNE: 'P' },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
