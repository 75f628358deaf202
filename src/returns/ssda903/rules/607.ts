import { isShortBreaks } from '../children/codes.ts'
import { pairs } from '../children/pairs.ts'
import { isFemale } from '../children/sex.ts'
import { rule } from './tables.ts'

export default rule({
  code: '607',
  says: 'Child ceased to be looked after in the year, but mother field has not been completed.',
  mend: 'Enter whether she is a mother.',
  fields: ['DEC', 'REC', 'MOTHER', 'LS', 'SEX'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }, { start, end }) =>
    pairs(
      Header,
      Episodes,
      (child, episode) =>
        isFemale(child.SEX) &&
        child.MOTHER === null &&
        episode.DEC >= start &&
        episode.DEC <= end &&
        episode.REC !== null &&
        episode.REC !== 'X1' &&
        !isShortBreaks(episode.LS),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', SEX: 'F', MOTHER: null },
          { CHILD: '2', SEX: 'F', MOTHER: '0' },
          { CHILD: '3', SEX: 'M', MOTHER: null },
          { CHILD: '4', SEX: 'F', MOTHER: null },
        ],
        Episodes: [
          { CHILD: '1', LS: 'C2', DEC: '01/06/2026', REC: 'X1' },
          { CHILD: '1', LS: 'C2', DEC: '31/03/2027', REC: 'E6' },
          { CHILD: '2', LS: 'C2', DEC: '01/06/2026', REC: 'E6' },
          { CHILD: '3', LS: 'C2', DEC: '01/06/2026', REC: 'E6' },
          { CHILD: '4', LS: 'V4', DEC: '01/06/2026', REC: 'E4A' },
          { CHILD: '4', LS: 'C2', DEC: '31/03/2026', REC: 'E4A' },
        ],
      },
      finds: { Header: [0], Episodes: [1] },
    },
  ],
})
