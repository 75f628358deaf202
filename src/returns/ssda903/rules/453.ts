import { acrossYears } from '../children/across-years.ts'
import { isSameDistance } from '../children/distance.ts'
import { rule } from './tables.ts'

export default rule({
  code: '453',
  says: 'Contradiction between placement distance in the last episode of the previous year and in the first episode of the current year.',
  mend: 'Put the postcodes right in the episode that goes on from last year, or have last year’s return put right.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes', 'Episodes_last'],
  columns: ['PL_DISTANCE'],
  *finds({ Episodes, Episodes_last }) {
    for (const { first, before } of acrossYears(Episodes, Episodes_last))
      if (first.DECOM === before.DECOM && !isSameDistance(first, before)) yield first
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PL_DISTANCE: '4.2' },
          { CHILD: '2', DECOM: '01/12/2025', PL_DISTANCE: '4.3' },
          { CHILD: '3', DECOM: '01/12/2025', PL_DISTANCE: null },
          { CHILD: '4', DECOM: '01/12/2025', PL_DISTANCE: null },
          { CHILD: '5', DECOM: '01/05/2026', PL_DISTANCE: '9' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', PL_DISTANCE: '4.1' },
          { CHILD: '2', DECOM: '01/12/2025', PL_DISTANCE: '4.1' },
          { CHILD: '3', DECOM: '01/12/2025', PL_DISTANCE: '4.1' },
          { CHILD: '4', DECOM: '01/12/2025', PL_DISTANCE: null },
          { CHILD: '5', DECOM: '01/12/2025', PL_DISTANCE: '4.1' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
