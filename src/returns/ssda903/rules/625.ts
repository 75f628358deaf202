import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '625',
  says: 'Date of birth of the first child is beyond the end of this reporting year or the date the child ceased to be looked after.',
  mend: 'Put the date of birth of the first child right: she had it in the year, while she was looked after, or before.',
  fields: ['MC_DOB', 'DEC'],
  reads: ['Episodes', 'Header'],
  *finds({ Episodes, Header }, { end }) {
    for (const row of Header.rows) {
      const episodes = Episodes.of(row.CHILD)
      const hasLeft = episodes.every(({ DEC }) => isDay(DEC))
      const last = hasLeft ? [...episodes].sort((a, b) => a.DEC - b.DEC).at(-1) : undefined
      if (!(row.MC_DOB > end || (last && row.MC_DOB > last.DEC))) continue
      yield row
      if (last) yield last
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '01/06/2026' },
          { CHILD: '1', DEC: '01/07/2026' },
          { CHILD: '2', DEC: '01/07/2026' },
          { CHILD: '3', DEC: '01/07/2026' },
          { CHILD: '3', DEC: null },
          { CHILD: '4', DEC: null },
        ],
        Header: [
          { CHILD: '1', MC_DOB: '02/07/2026' },
          { CHILD: '2', MC_DOB: '01/07/2026' },
          { CHILD: '3', MC_DOB: '31/03/2027' },
          { CHILD: '4', MC_DOB: '01/04/2027' },
        ],
      },
      finds: { Header: [0, 3], Episodes: [1] },
    },
  ],
})
