import { ageOn } from '../../../core/age.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '545',
  says: 'Child is aged under 5 at 31 March and has been looked after continuously for 12 months yet health promotion information has not been completed.',
  mend: 'Answer whether the child’s development checks were up to date.',
  fields: ['DOB', 'HEALTH_CHECK'],
  reads: ['OC2', 'Episodes'],
  finds: ({ OC2, Episodes }, collection) =>
    OC2.rows.filter(
      row =>
        row.HEALTH_CHECK === null &&
        ageOn(row.DOB, collection.end) < 5 &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '01/04/2022', HEALTH_CHECK: null },
          { CHILD: '1', DOB: '31/03/2022', HEALTH_CHECK: null },
          { CHILD: '1', DOB: '01/04/2022', HEALTH_CHECK: '0' },
          { CHILD: '2', DOB: '01/04/2022', HEALTH_CHECK: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
