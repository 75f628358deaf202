import { ageOn } from '../../../core/age.ts'
import { isAnyFilled } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '189',
  says: 'Child is aged 17 years or over at the beginning of the year, but an Strengths and Difficulties (SDQ) score or a reason for no Strengths and Difficulties (SDQ) score has been completed.',
  mend: 'Take the score and the reason out, or put the date of birth right.',
  fields: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'],
  reads: ['OC2'],
  finds: ({ OC2 }, { start }) =>
    OC2.rows.filter(row => ageOn(row.DOB, start) >= 17 && isAnyFilled(row, ['SDQ_SCORE', 'SDQ_REASON'])),
  cases: [
    {
      tables: {
        OC2: [
          { DOB: '01/04/2009', SDQ_SCORE: '12' },
          { DOB: '02/04/2009', SDQ_SCORE: '12' },
          { DOB: '01/04/2009', SDQ_REASON: 'SDQ1' },
          { DOB: '01/04/2009' },
        ],
      },
      finds: { OC2: [0, 2] },
    },
  ],
})
