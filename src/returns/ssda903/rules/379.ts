import { daysBetween } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '379',
  says: 'Temporary placements for unspecified reason (placement code T4) cannot exceed seven days.',
  mend: 'Put the days right, or enter the placement that it became.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE === 'T4' && daysBetween(row.DECOM, row.DEC) > 7),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T4', DECOM: '01/05/2026', DEC: '08/05/2026' },
          { PLACE: 'T4', DECOM: '01/05/2026', DEC: '09/05/2026' },
          { PLACE: 'U6', DECOM: '01/05/2026', DEC: '09/05/2026' },
          { PLACE: 'T4', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
