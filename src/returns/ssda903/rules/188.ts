import { ageOn } from '../../../core/age.ts'
import { isAnyFilled } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '188',
  says: 'Child is aged under 4 years at the end of the year, but a Strengths and Difficulties (SDQ) score or a reason for no SDQ score has been completed.',
  mend: 'Take the score and the reason out, or put the date of birth right.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  reads: ['OC2'],
  finds: ({ OC2 }, { end }) =>
    OC2.rows.filter(row => ageOn(row.DOB, end) < 4 && isAnyFilled(row, ['SDQ_SCORE', 'SDQ_REASON'])),
  cases: [
    {
      tables: {
        OC2: [
          { DOB: '31/03/2023', SDQ_SCORE: '12' },
          { DOB: '01/04/2023', SDQ_SCORE: '12' },
          { DOB: '01/04/2023', SDQ_REASON: 'SDQ1' },
          { DOB: '01/04/2023' },
          { DOB: null, SDQ_SCORE: '12' },
        ],
      },
      finds: { OC2: [1, 2] },
    },
  ],
})
