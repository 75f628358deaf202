import { ageOn } from '../../../core/age.ts'
import type { Day } from '../../../core/day.ts'
import type { Collection } from '../../checking/index.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

/** Who had that birthday after the first day of the year: those of 4 to 16 all year are rule 186’s. */
const reaches = (age: number, born: Day, { start, end }: Collection): boolean =>
  ageOn(born, start) < age && ageOn(born, end) >= age

export default rule({
  code: '197B',
  says: 'SDQ score or reason for no SDQ should be reported for 4- or 17-year-olds.',
  mend: 'Enter the score, or the reason why there is none.',
  fields: ['SDQ_REASON', 'DOB'],
  reads: ['OC2', 'Episodes'],
  finds: ({ OC2, Episodes }, collection) =>
    OC2.rows.filter(
      row =>
        row.SDQ_SCORE === null &&
        row.SDQ_REASON === null &&
        (reaches(4, row.DOB, collection) || reaches(17, row.DOB, collection)) &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '02/04/2022' },
          { CHILD: '1', DOB: '01/04/2022' },
          { CHILD: '1', DOB: '31/03/2023' },
          { CHILD: '1', DOB: '01/04/2023' },
          { CHILD: '1', DOB: '31/03/2010' },
          { CHILD: '1', DOB: '31/03/2010', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '31/03/2010', SDQ_SCORE: '12' },
          { CHILD: '2', DOB: '31/03/2010' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [0, 2, 4] },
    },
  ],
})
