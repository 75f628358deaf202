import { isDay } from '../../checking/index.ts'
import { type PeriodOfCare, periodsOfCare } from '../children/periods-of-care.ts'
import { rule, type Tables } from './tables.ts'

/** Whether care ended after the order began; of an order that has an end, whether the child was in care on that day. */
const isLeftOpen = ({ DOLO_START, DOLO_END }: Tables['DoLo'], periods: readonly PeriodOfCare[]): boolean =>
  isDay(DOLO_END)
    ? !periods.some(({ from, to }) => !(from > DOLO_END) && !(to < DOLO_END))
    : periods.some(({ to }) => to >= DOLO_START)

export default rule({
  code: '707',
  says: 'Child ceased to be looked after but there is a DoLO without an end date.',
  mend: 'Enter the day on which the order ended, while the child was looked after. An order with an end on which the child was not looked after is found too.',
  fields: ['DOLO_END'],
  reads: ['DoLo', 'Episodes'],
  finds: ({ DoLo, Episodes }) =>
    DoLo.rows.filter(order => {
      const periods = periodsOfCare(Episodes.of(order.CHILD))
      return periods.length > 0 && isDay(order.DOLO_START) && isLeftOpen(order, periods)
    }),
  cases: [
    {
      tables: {
        DoLo: [
          { CHILD: '1', DOLO_START: '01/05/2026', DOLO_END: null },
          { CHILD: '2', DOLO_START: '01/05/2026', DOLO_END: null },
          { CHILD: '2', DOLO_START: '02/06/2026', DOLO_END: null },
          { CHILD: '1', DOLO_START: '01/05/2026', DOLO_END: '01/06/2026' },
          { CHILD: '1', DOLO_START: '01/05/2026', DOLO_END: '02/06/2026' },
          { CHILD: '3', DOLO_START: '01/05/2026', DOLO_END: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: '01/05/2026' },
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026' },
          { CHILD: '2', DECOM: '01/04/2026', DEC: '01/06/2026' },
          { CHILD: '2', DECOM: '02/06/2026', DEC: null },
        ],
      },
      finds: { DoLo: [0, 1, 4] },
    },
  ],
})
