import { hasPlacementEnded } from '../children/placement-ended.ts'
import { rule } from './tables.ts'

export default rule({
  code: '575',
  says: 'If the placement from which the child goes missing/away from placement without authorisation ends, the missing/away from placement without authorisation period in the missing module must also have an end date.',
  mend: 'Enter the day on which the child was back, or on which the period ended with the placement.',
  fields: ['MIS_END'],
  reads: ['Episodes', 'Missing'],
  finds: ({ Episodes, Missing }) =>
    Missing.rows.filter(row => {
      const episodes = Episodes.of(row.CHILD)
      return (
        row.MIS_END_text === null &&
        episodes.some(
          episode =>
            episode.DECOM <= row.MIS_START &&
            row.MIS_START < episode.DEC &&
            hasPlacementEnded(episode, episodes),
        )
      )
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026', RNE: 'S' },
          { CHILD: '1', DECOM: '01/06/2026', DEC: null, RNE: 'P' },
          { CHILD: '2', DECOM: '01/05/2026', DEC: '01/06/2026', RNE: 'S' },
          { CHILD: '2', DECOM: '01/06/2026', DEC: null, RNE: 'L' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '31/05/2026', MIS_END: null },
          { CHILD: '1', MIS_START: '01/06/2026', MIS_END: null },
          { CHILD: '1', MIS_START: '30/05/2026', MIS_END: '31/05/2026' },
          { CHILD: '2', MIS_START: '31/05/2026', MIS_END: null },
        ],
      },
      finds: { Missing: [0] },
    },
  ],
})
