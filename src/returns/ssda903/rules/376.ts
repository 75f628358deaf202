import { daysBetween } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '376',
  says: 'Temporary placements coded as being due to holiday of usual foster carer(s) cannot exceed three weeks.',
  mend: 'Put the days right, or enter the placement that it became.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE === 'T3' && daysBetween(row.DECOM, row.DEC) > 21),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T3', DECOM: '01/05/2026', DEC: '22/05/2026' },
          { PLACE: 'T3', DECOM: '01/05/2026', DEC: '23/05/2026' },
          { PLACE: 'U6', DECOM: '01/05/2026', DEC: '23/05/2026' },
          { PLACE: 'T3', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
