import { isAdopted } from '../children/adopted.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '331',
  says: 'Date of matching child and adopter(s) should be the same as, or prior to, the date of placement of adoption.',
  mend: 'Put the day of the match right, or the day on which the placement for adoption began.',
  fields: ['DATE_MATCH', 'DECOM', 'REC'],
  reads: ['AD1', 'Episodes'],
  finds: ({ AD1, Episodes }) =>
    pairs(AD1, Episodes, (row, episode) => isAdopted(episode) && row.DATE_MATCH > episode.DECOM),
  cases: [
    {
      tables: {
        AD1: [
          { CHILD: '1', DATE_MATCH: '02/05/2026' },
          { CHILD: '2', DATE_MATCH: '01/05/2026' },
          { CHILD: '3', DATE_MATCH: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', REC: 'X1' },
          { CHILD: '1', DECOM: '01/05/2026', REC: 'E11' },
          { CHILD: '2', DECOM: '01/05/2026', REC: 'E12' },
          { CHILD: '3', DECOM: '01/05/2026', REC: 'E11' },
        ],
      },
      finds: { AD1: [0], Episodes: [1] },
    },
  ],
})
