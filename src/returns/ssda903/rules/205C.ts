import { isUascIn } from '../children/uasc.ts'
import { type Given, rule } from './tables.ts'

export default rule<'UASC' | 'UASC_last' | 'Header' | 'Header_last'>({
  code: '205C',
  says: 'Child not identified as UASC either this year or last year but date UASC ceased has been provided.',
  mend: 'Take the day out on which the status ceased, or enter that the child was seeking asylum unaccompanied.',
  fields: ['DUC', 'UASC'],
  reads: ['UASC', 'UASC_last'],
  // Without headers, a row in the table of those who seek asylum is what says so, and nothing can be found.
  *finds({ UASC, UASC_last, Header, Header_last }: Given<'UASC' | 'UASC_last', 'Header' | 'Header_last'>) {
    for (const row of Header?.rows ?? []) {
      const now = UASC.of(row.CHILD)
      const isToldWhen = [...now, ...UASC_last.of(row.CHILD)].some(({ DUC_text }) => DUC_text !== null)
      if (!isToldWhen || isUascIn(row, { Header, UASC })) continue
      if (isUascIn(row, { Header: Header_last, UASC: UASC_last })) continue
      yield row
      yield* now
    }
  },
  cases: [
    {
      tables: {
        UASC: [
          { CHILD: '1', DUC: '01/06/2026' },
          { CHILD: '2', DUC: '01/06/2026' },
        ],
        UASC_last: [
          { CHILD: '3', DUC: '01/12/2025' },
          { CHILD: '4', DUC: '01/12/2025' },
          { CHILD: '5', DUC: null },
        ],
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '0' },
          { CHILD: '4', UASC: '0' },
          { CHILD: '5', UASC: '0' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '0' },
          { CHILD: '3', UASC: '0' },
          { CHILD: '4', UASC: '1' },
          { CHILD: '5', UASC: '0' },
        ],
      },
      finds: { Header: [0, 2], UASC: [0] },
    },
  ],
})
