import { lastedLonger } from '../children/lasted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '363',
  says: 'Child assessment order (CAO) lasted longer than 7 days allowed in the Children Act 1989.',
  mend: 'Put the days or the legal status right: a child assessment order ends within 7 days.',
  fields: ['LS', 'DECOM', 'DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) => lastedLonger(7, 'L3', Episodes, collection),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'L3', DECOM: '01/05/2026', DEC: '08/05/2026' },
          { CHILD: '2', LS: 'L3', DECOM: '01/05/2026', DEC: '09/05/2026' },
          { CHILD: '3', LS: 'L3', DECOM: '05/05/2026', DEC: '09/05/2026' },
          { CHILD: '3', LS: 'L3', DECOM: '01/05/2026', DEC: '05/05/2026' },
          { CHILD: '4', LS: 'L3', DECOM: '01/03/2027', DEC: null },
          { CHILD: '5', LS: 'L2', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1, 2, 3, 4] },
    },
  ],
})
