import { ageOn } from '../../../core/age.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '186',
  says: 'Children aged 4 or over at the start of the year and children aged under 17 at the end of the year and who have been looked after for at least 12 months continuously should have a Strengths and Difficulties (SDQ) score completed.',
  mend: 'Enter the score.',
  falseAlarm: 'A child for whom there is a reason for no score is found too.',
  fields: ['SDQ_SCORE'],
  reads: ['Episodes', 'OC2'],
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row =>
        row.SDQ_SCORE === null &&
        ageOn(row.DOB, collection.start) >= 4 &&
        ageOn(row.DOB, collection.end) < 17 &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '01/04/2022', SDQ_SCORE: null },
          { CHILD: '1', DOB: '02/04/2022', SDQ_SCORE: null },
          { CHILD: '1', DOB: '01/04/2010', SDQ_SCORE: null },
          { CHILD: '1', DOB: '31/03/2010', SDQ_SCORE: null },
          { CHILD: '1', DOB: '01/04/2015', SDQ_SCORE: '12' },
          { CHILD: '2', DOB: '01/04/2015', SDQ_SCORE: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [0, 2] },
    },
  ],
})
