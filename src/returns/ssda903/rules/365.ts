import { ceasedBy } from '../children/lasted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '365',
  says: 'Any individual short- term respite placement must not exceed 17 days.',
  mend: 'Put the days of the short break right, or the legal status if it is no short break.',
  fields: ['LS', 'DECOM', 'DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => row.LS === 'V3' && ceasedBy(row, collection) - row.DECOM > 17),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'V3', DECOM: '01/05/2026', DEC: '18/05/2026' },
          { CHILD: '1', LS: 'V3', DECOM: '01/06/2026', DEC: '19/06/2026' },
          { CHILD: '2', LS: 'V3', DECOM: '01/03/2027', DEC: null },
          { CHILD: '2', LS: 'V4', DECOM: '01/05/2026', DEC: '01/07/2026' },
          { CHILD: '2', LS: 'V3', DECOM: null, DEC: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
