import { unlikeOpen } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '503F',
  says: 'The Ofsted URN in the first episode does not match open episode at end of last year.',
  mend: 'Enter the provider’s number as last year’s return has it, or have that put right.',
  fields: ['URN'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }) =>
    unlikeOpen(Episodes, Episodes_last, (first, open) => first.URN === open.URN),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/12/2025', URN: 'SC000001' },
          { CHILD: '2', DECOM: '01/12/2025', URN: 'SC000002' },
          { CHILD: '3', DECOM: '01/12/2025', URN: 'SC000001' },
          { CHILD: '4', DECOM: '01/12/2025', URN: null },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025', DEC: null, URN: 'SC000002' },
          { CHILD: '2', DECOM: '01/12/2025', DEC: null, URN: 'SC000002' },
          { CHILD: '3', DECOM: '01/12/2025', DEC: null, URN: null },
          { CHILD: '4', DECOM: '01/12/2025', DEC: null, URN: null },
        ],
      },
      finds: { Episodes: [0, 2] },
    },
  ],
})
