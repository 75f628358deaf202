import { addDays } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '210',
  says: 'Children looked after for more than a week at 31 March should not have an unknown Unique Pupil Number (UPN) code of UN4.',
  mend: 'Find the pupil number, or choose another reason why it is not known.',
  fields: ['UPN', 'DECOM'],
  reads: ['Header', 'Episodes'],
  // Found is the episode that began in the last week, of a child who was looked after before. A child whose only episode
  // began before that week is not found: the shared case asks it so.
  *finds({ Header, Episodes }, { end }) {
    const week = addDays(end, -7)
    for (const row of Header.rows) {
      const episodes = row.UPN === 'UN4' ? Episodes.of(row.CHILD) : []
      if (!episodes.some(({ DECOM }) => DECOM < week)) continue
      for (const episode of episodes)
        if (episode.DECOM >= week && episode.DECOM <= end && episode.RNE !== 'S') {
          yield row
          yield episode
        }
    }
  },
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', UPN: 'UN4' },
          { CHILD: '2', UPN: 'UN4' },
          { CHILD: '3', UPN: 'UN3' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '23/03/2027', RNE: 'S' },
          { CHILD: '1', DECOM: '24/03/2027', RNE: 'P' },
          { CHILD: '2', DECOM: '24/03/2027', RNE: 'S' },
          { CHILD: '2', DECOM: '30/03/2027', RNE: 'P' },
          { CHILD: '3', DECOM: '01/03/2027', RNE: 'S' },
          { CHILD: '3', DECOM: '30/03/2027', RNE: 'P' },
        ],
      },
      finds: { Header: [0], Episodes: [1] },
    },
  ],
})
