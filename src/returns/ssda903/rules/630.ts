import { isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '630',
  says: 'Information on previous permanence option should be returned.',
  mend: 'Enter what permanence the child had before, or Z1 for none.',
  onRecord: 'Say what permanence the child had before, or that there was none.',
  missing: 'PrevPerm',
  fields: ['RNE'],
  reads: ['Episodes', 'PrevPerm'],
  finds: ({ Episodes, PrevPerm }, { start }) =>
    Episodes.rows.filter(
      row =>
        row.RNE === 'S' &&
        row.DECOM >= start &&
        !isShortBreaks(row.LS) &&
        !PrevPerm.of(row.CHILD).some(before => before.PREV_PERM !== null),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', RNE: 'S', DECOM: '01/04/2026', LS: 'V2' },
          { CHILD: '2', RNE: 'S', DECOM: '01/04/2026', LS: 'V2' },
          { CHILD: '3', RNE: 'S', DECOM: '01/04/2026', LS: 'V2' },
          { CHILD: '4', RNE: 'S', DECOM: '31/03/2026', LS: 'V2' },
          { CHILD: '5', RNE: 'S', DECOM: '01/05/2026', LS: 'V4' },
          { CHILD: '6', RNE: 'P', DECOM: '01/05/2026', LS: 'V2' },
        ],
        PrevPerm: [
          { CHILD: '2', PREV_PERM: 'Z1' },
          { CHILD: '3', PREV_PERM: null },
        ],
      },
      finds: { Episodes: [0, 2] },
    },
  ],
})
