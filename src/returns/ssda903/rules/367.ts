import { maxDay, minDay } from '../../../core/day.ts'
import { type Collection, isDay } from '../../checking/index.ts'
import { ceasedBy } from '../children/lasted.ts'
import { rule, type Tables } from './tables.ts'

type Break = Tables['Episodes']

const daysInYear = (row: Break, { start, end }: Collection): number =>
  isDay(row.DECOM) ? minDay(ceasedBy(row, { end }), end) - maxDay(row.DECOM, start) : 0

export default rule({
  code: '367',
  says: 'The maximum amount of respite care allowable is 75 days in any 12-month period.',
  mend: 'Put the days of the short breaks right, or the legal status if they are more than short breaks.',
  fields: ['LS', 'DECOM', 'DEC'],
  reads: ['Episodes'],
  // Counted are the days in the year of this file; agreements (V4) say no days.
  *finds({ Episodes }, collection) {
    for (const episodes of Episodes.children()) {
      const breaks = episodes.filter(row => row.LS === 'V3' && daysInYear(row, collection) > 0)
      const days = breaks.reduce((sum, row) => sum + daysInYear(row, collection), 0)
      if (days > 75) yield* breaks
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'V3', DECOM: '20/03/2026', DEC: '16/04/2026' },
          { CHILD: '1', LS: 'V3', DECOM: '01/06/2026', DEC: '31/07/2026' },
          { CHILD: '1', LS: 'V3', DECOM: '30/03/2027', DEC: null },
          { CHILD: '1', LS: 'V3', DECOM: '01/02/2026', DEC: '10/02/2026' },
          { CHILD: '1', LS: 'C2', DECOM: '01/08/2026', DEC: '01/11/2026' },
          { CHILD: '2', LS: 'V3', DECOM: '20/03/2026', DEC: '16/04/2026' },
          { CHILD: '2', LS: 'V3', DECOM: '01/06/2026', DEC: '31/07/2026' },
          { CHILD: '3', LS: 'V4', DECOM: '01/04/2026', DEC: null },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
