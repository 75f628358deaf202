import { acrossYears } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '452',
  says: 'Contradiction between local authority of placement code in the last episode of the previous year and in the first episode of the current year.',
  mend: 'Put the placement’s postcode right in the episode that goes on from last year, or have last year’s return put right.',
  fields: ['PL_LA'],
  reads: ['Episodes', 'Episodes_last'],
  columns: ['PL_LA'],
  *finds({ Episodes, Episodes_last }) {
    for (const { first, before } of acrossYears(Episodes, Episodes_last))
      if (first.DECOM === before.DECOM && first.PL_LA !== before.PL_LA) yield first
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', PL_LA: 'E08000031' },
          { CHILD: '2', DECOM: '01/12/2025', PL_LA: 'E08000030' },
          { CHILD: '2', DECOM: '01/05/2026', PL_LA: 'WAL' },
          { CHILD: '3', DECOM: '01/06/2026', PL_LA: 'E08000030' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', PL_LA: 'E08000031' },
          { CHILD: '2', DECOM: '01/12/2025', PL_LA: 'E08000031' },
          { CHILD: '3', DECOM: '01/12/2025', PL_LA: 'E08000031' },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
