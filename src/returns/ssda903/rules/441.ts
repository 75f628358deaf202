import { ageOn } from '../../../core/age.ts'
import { among } from '../children/codes.ts'
import { rule } from './tables.ts'

const isOfAnOlderChild = among('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')

export default rule({
  code: '441',
  says: 'Participation method indicates child was 4 years old or over at the time of the review, but the date of birth and review date indicates the child was under 4 years old.',
  mend: 'Make it PN0, or put the day of the review or the date of birth right.',
  onRecord: 'Say that the child was under four at the review, or put its day or the date of birth right.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  reads: ['Reviews'],
  finds: ({ Reviews }) =>
    Reviews.rows.filter(row => isOfAnOlderChild(row.REVIEW_CODE) && ageOn(row.DOB, row.REVIEW) < 4),
  cases: [
    {
      tables: {
        Reviews: [
          { DOB: '01/05/2022', REVIEW: '30/04/2026', REVIEW_CODE: 'PN1' },
          { DOB: '01/05/2022', REVIEW: '30/04/2026', REVIEW_CODE: 'PN7' },
          { DOB: '01/05/2022', REVIEW: '01/05/2026', REVIEW_CODE: 'PN7' },
          { DOB: '01/05/2022', REVIEW: '30/04/2026', REVIEW_CODE: 'PN0' },
          { DOB: '01/05/2022', REVIEW: '30/04/2026', REVIEW_CODE: null },
          { DOB: '01/05/2022', REVIEW: null, REVIEW_CODE: 'PN1' },
          { DOB: null, REVIEW: '30/04/2026', REVIEW_CODE: 'PN1' },
        ],
      },
      finds: { Reviews: [0, 1] },
    },
  ],
})
