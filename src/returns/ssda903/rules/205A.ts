import { isDay } from '../../checking/index.ts'
import { isUascIn } from '../children/uasc.ts'
import { type Given, rule } from './tables.ts'

export default rule<'UASC' | 'UASC_last' | 'Header' | 'Header_last'>({
  code: '205A',
  says: 'Child identified as UASC last year is no longer UASC this year, but date UASC ceased in both years does not support this.',
  mend: 'Enter that the child is seeking asylum unaccompanied, or that this ceased before the year began.',
  fields: ['CHILD', 'UASC'],
  reads: ['UASC', 'UASC_last', 'Header'],
  *finds(
    { UASC, UASC_last, Header, Header_last }: Given<'UASC' | 'UASC_last' | 'Header', 'Header_last'>,
    { start },
  ) {
    for (const row of Header.rows) {
      const now = UASC.of(row.CHILD)
      const last = UASC_last.of(row.CHILD)
      const was = isUascIn(row, { Header: Header_last, UASC: UASC_last })
      const ceasedBefore = [...now, ...last].some(({ DUC }) => DUC < start)
      // Without last year's headers the shared case finds only whom last year's table says when it ceases.
      const isTold = Header_last !== undefined || last.some(({ DUC }) => isDay(DUC))
      if (row.UASC !== '0' || !was || ceasedBefore || !isTold) continue
      yield row
      yield* now
    }
  },
  cases: [
    {
      tables: {
        UASC: [{ CHILD: '9', DUC: null }],
        UASC_last: [
          { CHILD: '1', DUC: '31/03/2026' },
          { CHILD: '2', DUC: '01/04/2026' },
          { CHILD: '3', DUC: null },
          { CHILD: '5', DUC: '01/06/2026' },
        ],
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '0' },
          { CHILD: '3', UASC: '0' },
          { CHILD: '4', UASC: '0' },
          { CHILD: '5', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
          { CHILD: '4', UASC: '0' },
          { CHILD: '5', UASC: '1' },
        ],
      },
      finds: { Header: [1, 2] },
    },
    {
      tables: {
        UASC: [{ CHILD: '2', DUC: '01/06/2026' }],
        UASC_last: [
          { CHILD: '2', DUC: '01/06/2026' },
          { CHILD: '3', DUC: null },
        ],
        Header: [
          { CHILD: '2', UASC: '0' },
          { CHILD: '3', UASC: '0' },
        ],
      },
      finds: { Header: [0], UASC: [0] },
    },
  ],
})
