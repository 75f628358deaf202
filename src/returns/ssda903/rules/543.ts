import { ageOn } from '../../../core/age.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '543',
  says: 'Child is aged 10 or over at 31 March and has been looked after continuously for 12 months yet conviction information has not been completed.',
  mend: 'Answer whether the child was convicted in the year.',
  fields: ['DOB', 'CONVICTED'],
  reads: ['Episodes', 'OC2'],
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row =>
        row.CONVICTED === null &&
        ageOn(row.DOB, collection.end) >= 10 &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '31/03/2017', CONVICTED: null },
          { CHILD: '1', DOB: '01/04/2017', CONVICTED: null },
          { CHILD: '1', DOB: '31/03/2017', CONVICTED: '0' },
          { CHILD: '2', DOB: '31/03/2017', CONVICTED: null },
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
