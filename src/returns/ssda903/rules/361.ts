import { lastedLonger } from '../children/lasted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '361',
  says: 'Police protection legal status lasted longer than maximum 72 hours allowed in the Children Act 1989.',
  mend: 'Put the days or the legal status right: police protection ends within 72 hours.',
  fields: ['DECOM', 'LS', 'DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) => lastedLonger(3, 'L1', Episodes, collection),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'L1', DECOM: '01/05/2026', DEC: '04/05/2026' },
          { CHILD: '2', LS: 'L1', DECOM: '01/05/2026', DEC: '05/05/2026' },
          { CHILD: '3', LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
          { CHILD: '3', LS: 'L1', DECOM: '03/05/2026', DEC: '06/05/2026' },
          { CHILD: '4', LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
          { CHILD: '4', LS: 'L1', DECOM: '04/05/2026', DEC: '06/05/2026' },
          { CHILD: '5', LS: 'L1', DECOM: '27/03/2027', DEC: null },
          { CHILD: '6', LS: 'L1', DECOM: '28/03/2027', DEC: null },
          { CHILD: '7', LS: 'L2', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1, 2, 3, 6] },
    },
  ],
})
