import { birthday } from '../../../core/birthday.ts'
import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '359',
  says: 'Child being looked after following 18th birthday must be accommodated under section 20(5) of the Children Act 1989 in a community home.',
  mend: 'End the episode on the eighteenth birthday, or put the legal status and the placement right.',
  fields: ['DEC', 'LS', 'PLACE'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }, { end }) =>
    Episodes.rows.filter(
      row =>
        !(row.LS === 'V2' && row.PLACE === 'K2') &&
        Header.of(row.CHILD).some(child => birthday(child.DOB, 18) < (isDay(row.DEC) ? row.DEC : end)),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/06/2008' },
          { CHILD: '2', DOB: '31/03/2009' },
        ],
        Episodes: [
          { CHILD: '1', DEC: '01/06/2026', LS: 'C2', PLACE: 'U4' },
          { CHILD: '1', DEC: '02/06/2026', LS: 'C2', PLACE: 'U4' },
          { CHILD: '1', DEC: null, LS: 'V2', PLACE: 'K2' },
          { CHILD: '1', DEC: null, LS: 'V2', PLACE: 'K1' },
          { CHILD: '2', DEC: null, LS: 'C2', PLACE: 'U4' },
        ],
      },
      finds: { Episodes: [1, 3] },
    },
  ],
})
