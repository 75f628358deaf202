import { ageOn } from '../../../core/age.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '546',
  says: 'Children aged 5 or over at 31 March should not have health promotion information completed.',
  mend: 'Take the answer out, or put the date of birth right.',
  fields: ['DOB', 'HEALTH_CHECK'],
  reads: ['Episodes', 'OC2'],
  // Of a child who was not looked after all year rule 190 finds the answer.
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row =>
        row.HEALTH_CHECK !== null &&
        ageOn(row.DOB, collection.end) >= 5 &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '31/03/2022', HEALTH_CHECK: '1' },
          { CHILD: '1', DOB: '01/04/2022', HEALTH_CHECK: '1' },
          { CHILD: '1', DOB: '31/03/2022', HEALTH_CHECK: null },
          { CHILD: '2', DOB: '31/03/2022', HEALTH_CHECK: '1' },
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
