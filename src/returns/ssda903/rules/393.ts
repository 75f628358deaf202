import { isLookedAfter } from '../children/looked-after.ts'
import { isFemale } from '../children/sex.ts'
import { rule } from './tables.ts'

export default rule({
  code: '393',
  says: 'Child is looked after but mother field is not completed.',
  mend: 'Enter whether she is a mother.',
  fields: ['MOTHER'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    Header.rows.filter(
      row => isFemale(row.SEX) && row.MOTHER === null && isLookedAfter(Episodes.of(row.CHILD)),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', SEX: 'F', MOTHER: null },
          { CHILD: '2', SEX: 'F', MOTHER: '0' },
          { CHILD: '3', SEX: 'M', MOTHER: null },
          { CHILD: '4', SEX: 'F', MOTHER: null },
          { CHILD: '5', SEX: 'F', MOTHER: null },
        ],
        Episodes: [
          { CHILD: '1', LS: 'V4' },
          { CHILD: '1', LS: 'C2' },
          { CHILD: '2', LS: 'C2' },
          { CHILD: '3', LS: 'C2' },
          { CHILD: '4', LS: 'V4' },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
