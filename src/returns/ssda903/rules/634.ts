import { day } from '../../../core/day.ts'
import { rule } from './tables.ts'

const ASKED_SINCE = day('2016-04-01')

export default rule({
  code: '634',
  says: 'There are entries for previous permanence options, but child has not started to be looked after from 1 April 2016 onwards.',
  mend: 'Take out what is entered of previous permanence: it is asked only of children who came into care since then.',
  fields: ['LA_PERM', 'PREV_PERM', 'DATE_PERM', 'DECOM'],
  reads: ['Episodes', 'PrevPerm'],
  *finds({ Episodes, PrevPerm }) {
    for (const row of PrevPerm.rows) {
      const episodes = Episodes.of(row.CHILD)
      const isEntered = row.PREV_PERM !== null || row.LA_PERM !== null || row.DATE_PERM !== null
      if (!isEntered || episodes.length === 0) continue
      if (!episodes.every(({ DECOM }) => DECOM < ASKED_SINCE)) continue
      yield row
      yield* episodes
    }
  },
  cases: [
    {
      tables: {
        PrevPerm: [
          { CHILD: '1', PREV_PERM: 'P1' },
          { CHILD: '2', PREV_PERM: 'P1' },
          { CHILD: '3', PREV_PERM: null },
          { CHILD: '4', PREV_PERM: 'P1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '31/03/2016' },
          { CHILD: '2', DECOM: '31/03/2016' },
          { CHILD: '2', DECOM: '01/04/2016' },
          { CHILD: '3', DECOM: '31/03/2016' },
        ],
      },
      finds: { PrevPerm: [0], Episodes: [0] },
    },
  ],
})
