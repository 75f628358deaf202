import { daysBetween } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '375',
  says: 'Hospitalisation coded as a temporary placement exceeds six weeks.',
  mend: 'Put the days right, or enter the hospital as the placement that it became.',
  fields: ['DECOM', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.PLACE === 'T1' && daysBetween(row.DECOM, row.DEC) > 42),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'T1', DECOM: '01/05/2026', DEC: '12/06/2026' },
          { PLACE: 'T1', DECOM: '01/05/2026', DEC: '13/06/2026' },
          { PLACE: 'R2', DECOM: '01/05/2026', DEC: '13/06/2026' },
          { PLACE: 'T1', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
