import { isDay } from '../../checking/index.ts'
import { type Given, rule } from './tables.ts'

export default rule<'UASC' | 'UASC_last' | 'Header' | 'Header_last'>({
  code: '205D',
  says: 'Child identified as UASC this year but not identified as UASC status provided for the child last year.',
  mend: 'Put the status right, or have last year’s return put right.',
  fields: ['UASC', 'CHILD'],
  reads: ['UASC', 'UASC_last'],
  // Headers of both years say it. Without them, the table does of whom the status ceased before the year, where last year's
  // return does not have the day.
  *finds(
    { UASC, UASC_last, Header, Header_last }: Given<'UASC' | 'UASC_last', 'Header' | 'Header_last'>,
    { start },
  ) {
    if (Header && Header_last)
      yield* Header.rows.filter(
        row => row.UASC === '1' && Header_last.of(row.CHILD).some(last => last.UASC !== '1'),
      )
    else
      yield* UASC.rows.filter(row => {
        const before = UASC_last.of(row.CHILD)
        return row.DUC < start && before.length > 0 && !before.some(({ DUC }) => isDay(DUC))
      })
  },
  cases: [
    {
      tables: {
        UASC: [],
        UASC_last: [],
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
          { CHILD: '4', UASC: '0' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '4', UASC: '0' },
        ],
      },
      finds: { Header: [0] },
    },
    {
      tables: {
        UASC: [
          { CHILD: '1', DUC: '31/03/2026' },
          { CHILD: '2', DUC: '31/03/2026' },
          { CHILD: '3', DUC: '01/04/2026' },
          { CHILD: '4', DUC: null },
        ],
        UASC_last: [
          { CHILD: '1', DUC: null },
          { CHILD: '2', DUC: '31/03/2026' },
          { CHILD: '3', DUC: null },
          { CHILD: '4', DUC: null },
        ],
      },
      finds: { UASC: [0] },
    },
  ],
})
