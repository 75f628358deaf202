import { lastedLonger } from '../children/lasted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '364',
  says: 'Sections 41-46 of Police and Criminal Evidence (PACE; 1984) severely limits the time a child can be detained in custody in Local Authority (LA) accommodation.',
  mend: 'Put the days or the legal status right: a child detained under the Act of 1984 is not in our accommodation for more than 21 days.',
  fields: ['LS', 'DECOM', 'DEC'],
  reads: ['Episodes'],
  // The Act names hours; the DfE lets 21 days pass.
  finds: ({ Episodes }, collection) => lastedLonger(21, 'J2', Episodes, collection),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'J2', DECOM: '01/05/2026', DEC: '22/05/2026' },
          { CHILD: '2', LS: 'J2', DECOM: '01/05/2026', DEC: '23/05/2026' },
          { CHILD: '3', LS: 'J2', DECOM: '01/05/2026', DEC: '10/05/2026' },
          { CHILD: '3', LS: 'J2', DECOM: '10/05/2026', DEC: '23/05/2026' },
          { CHILD: '4', LS: 'J2', DECOM: '01/03/2027', DEC: null },
          { CHILD: '5', LS: 'J1', DECOM: '01/05/2026', DEC: null },
        ],
      },
      finds: { Episodes: [1, 2, 3, 4] },
    },
  ],
})
