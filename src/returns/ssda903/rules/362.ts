import { lastedLonger } from '../children/lasted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '362',
  says: 'Emergency protection order (EPO) lasted longer than 21 days',
  mend: 'Put the days or the legal status right: an emergency protection order ends within 21 days.',
  fields: ['DECOM', 'LS', 'DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) => lastedLonger(21, 'L2', Episodes, collection),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'L2', DECOM: '01/05/2026', DEC: '22/05/2026' },
          { CHILD: '2', LS: 'L2', DECOM: '01/05/2026', DEC: '23/05/2026' },
          { CHILD: '3', LS: 'L2', DECOM: '01/05/2026', DEC: '10/05/2026' },
          { CHILD: '3', LS: 'L2', DECOM: '10/05/2026', DEC: '23/05/2026' },
          { CHILD: '4', LS: 'L2', DECOM: '10/03/2027', DEC: null },
          { CHILD: '5', LS: 'L2', DECOM: '09/03/2027', DEC: null },
          { CHILD: '6', LS: 'L1', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1, 2, 3, 5] },
    },
  ],
})
