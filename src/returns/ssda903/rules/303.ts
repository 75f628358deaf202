import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '303',
  says: 'If date Unaccompanied Asylum-Seeking Child (UASC) status ceased is not null, UASC status must be coded 1.',
  mend: 'Take the day out on which the status ceased, or enter that the child was seeking asylum unaccompanied.',
  fields: ['DUC', 'UASC'],
  reads: ['UASC', 'Header'],
  finds: ({ UASC, Header }) =>
    pairs(UASC, Header, (row, child) => row.DUC_text !== null && child.UASC !== '1'),
  cases: [
    {
      tables: {
        UASC: [
          { CHILD: '1', DUC: '01/05/2026' },
          { CHILD: '2', DUC: '01/05/2026' },
          { CHILD: '3', DUC: null },
        ],
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '0' },
        ],
      },
      finds: { UASC: [0], Header: [0] },
    },
  ],
})
