import { isDay } from '../../checking/index.ts'
import { isRelevant } from '../children/care-leaver.ts'
import { type Given, rule } from './tables.ts'

export default rule<'Episodes' | 'OC3' | 'Header' | 'Episodes_last'>({
  code: '1001',
  says: 'The episodes recorded for this young person suggest they are not a relevant or a former relevant child and therefore should not have care leaver information completed.',
  mend: 'Take the care leaver out, or put the episodes right.',
  falseAlarm:
    'Episodes of earlier years are not known here, so that somebody who was looked after then is found by mistake.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  finds: (
    { Episodes, OC3, Header, Episodes_last }: Given<'Episodes' | 'OC3', 'Header' | 'Episodes_last'>,
    { end },
  ) =>
    OC3.rows.filter(row => {
      const before = Episodes_last ? Episodes_last.of(row.CHILD) : []
      const episodes = [...Episodes.of(row.CHILD), ...before]
      const [child] = Header ? Header.of(row.CHILD) : []
      const born = child && isDay(child.DOB) ? child.DOB : row.DOB
      return episodes.length === 0 || (isDay(born) && !isRelevant(born, episodes, end))
    }),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/06/2008' },
          { CHILD: '2', DOB: '01/06/2008' },
          { CHILD: '3', DOB: '01/06/2008' },
          { CHILD: '4', DOB: '01/06/2008' },
          { CHILD: '5', DOB: '01/06/2008' },
          { CHILD: '6', DOB: '01/06/2008' },
        ],
        Episodes: [
          { CHILD: '1', LS: 'V2', DECOM: '01/03/2026', DEC: '31/05/2026', REC: 'E8' },
          { CHILD: '2', LS: 'V2', DECOM: '02/03/2026', DEC: '31/05/2026', REC: 'E8' },
          { CHILD: '3', LS: 'V4', DECOM: '01/01/2026', DEC: '31/05/2026', REC: 'E8' },
          { CHILD: '4', LS: 'E1', DECOM: '01/01/2026', DEC: '31/05/2026', REC: 'E12' },
          { CHILD: '6', LS: 'V2', DECOM: '01/05/2026', DEC: '31/05/2026', REC: 'E8' },
        ],
        Episodes_last: [
          { CHILD: '5', LS: 'V2', DECOM: '01/01/2024', DEC: '01/06/2024', REC: 'E8' },
          { CHILD: '6', LS: 'V2', DECOM: '01/03/2026', DEC: '01/05/2026', REC: 'X1' },
        ],
        OC3: [
          { CHILD: '1' },
          { CHILD: '2' },
          { CHILD: '3' },
          { CHILD: '4' },
          { CHILD: '5' },
          { CHILD: '6' },
          { CHILD: '7' },
        ],
      },
      finds: { OC3: [1, 2, 3, 4, 6] },
    },
  ],
})
