import { ageOn } from '../../../core/age.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '157',
  says: 'Child is aged 4 years or over at the beginning of the year or 16 years or under at the end of the year and Strengths and Difficulties Questionnaire (SDQ) 1 has been recorded as the reason for no Strengths and Difficulties Questionnaire (SDQ) score.',
  mend: 'Choose another reason, or enter the score: SDQ1 is for those under 4 or over 16.',
  onRecord:
    'Choose another reason, or enter the score: that the child is too young or too old is said of those under 4 or over 16.',
  fields: ['SDQ_REASON', 'DOB'],
  reads: ['OC2', 'Episodes'],
  // The message says “or”, of which one is true at every age: who is both is meant, from 4 to 16 all year.
  finds: ({ OC2, Episodes }, collection) =>
    OC2.rows.filter(
      row =>
        row.SDQ_REASON === 'SDQ1' &&
        ageOn(row.DOB, collection.start) >= 4 &&
        ageOn(row.DOB, collection.end) <= 16 &&
        isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', DOB: '01/04/2022', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '02/04/2022', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '01/04/2010', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '31/03/2010', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '01/04/2015', SDQ_REASON: 'SDQ2' },
          { CHILD: '2', DOB: '01/04/2015', SDQ_REASON: 'SDQ1' },
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
