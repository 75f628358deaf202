import { isShortBreaks } from '../children/codes.ts'
import { isInYear } from '../children/in-year.ts'
import { isFemale, isMale } from '../children/sex.ts'
import { rule } from './tables.ts'

export default rule({
  code: '165',
  says: 'Data entry for mother status is invalid.',
  mend: 'Enter 1 or 0 for a girl who was looked after in the year, and leave it empty for a boy.',
  onRecord:
    'Say whether she is a mother: of a girl who was in care in the year it is asked, and of a boy it is not.',
  fields: ['MOTHER', 'SEX', 'ACTIV', 'ACCOM', 'IN_TOUCH', 'DECOM'],
  reads: ['Header', 'Episodes', 'OC3'],
  finds: ({ Header, Episodes, OC3 }, collection) =>
    Header.rows
      .filter(row =>
        row.MOTHER === null
          ? isFemale(row.SEX) &&
            Episodes.of(row.CHILD).some(one => isInYear(one, collection) && !isShortBreaks(one.LS))
          : isMale(row.SEX) || !collection.codes('MOTHER').has(row.MOTHER),
      )
      .flatMap(row => [row, ...OC3.of(row.CHILD)]),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', SEX: 'F', MOTHER: '0' },
          { CHILD: '2', SEX: 'F', MOTHER: null },
          { CHILD: '3', SEX: 'F', MOTHER: null },
          { CHILD: '4', SEX: 'F', MOTHER: null },
          { CHILD: '5', SEX: 'M', MOTHER: '1' },
          { CHILD: '6', SEX: 'M', MOTHER: null },
          { CHILD: '7', SEX: 'F', MOTHER: '2' },
        ],
        Episodes: [
          { CHILD: '2', DECOM: '01/05/2020', DEC: '01/04/2026', LS: 'C2' },
          { CHILD: '3', DECOM: '01/05/2020', DEC: '31/03/2026', LS: 'C2' },
          { CHILD: '4', DECOM: '01/05/2026', DEC: null, LS: 'V4' },
          { CHILD: '6', DECOM: '01/05/2026', DEC: null, LS: 'C2' },
        ],
        OC3: [
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: 'YES' },
        ],
      },
      finds: { Header: [1, 4, 6], OC3: [0] },
    },
  ],
})
