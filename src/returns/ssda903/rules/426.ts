import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '426',
  says: 'A child receiving respite care cannot be recorded under a legal status of V3 and V4 in the same year.',
  mend: 'Record the child’s short breaks either each on its own (V3) or by their agreement (V4), all year.',
  onRecord: 'Record the child’s short breaks either each on its own or by their agreement, all year.',
  fields: ['LS'],
  reads: ['Episodes'],
  *finds({ Episodes }) {
    for (const episodes of Episodes.children()) {
      const breaks = episodes.filter(({ LS }) => isShortBreaks(LS))
      if (new Set(breaks.map(({ LS }) => LS)).size > 1) yield* breaks
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '1', LS: 'V4' },
          { CHILD: '1', LS: 'C2' },
          { CHILD: '1', LS: 'V3' },
          { CHILD: '2', LS: 'V3' },
          { CHILD: '2', LS: 'V3' },
          { CHILD: '3', LS: 'V4' },
          { CHILD: null, LS: 'V3' },
          { CHILD: null, LS: 'V4' },
        ],
      },
      finds: { Episodes: [0, 1, 3] },
    },
  ],
})
