import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '440',
  says: 'Participation method indicates child was under 4 years old at the time of the review, but date of birth and review date indicates the child was 4 years old or over.',
  mend: 'Choose how the child took part in the review, or put its day or the date of birth right.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  reads: ['Reviews'],
  finds: ({ Reviews }) =>
    Reviews.rows.filter(row => row.REVIEW_CODE === 'PN0' && ageOn(row.DOB, row.REVIEW) >= 4),
  cases: [
    {
      tables: {
        Reviews: [
          { DOB: '01/05/2022', REVIEW: '01/05/2026', REVIEW_CODE: 'PN0' },
          { DOB: '01/05/2022', REVIEW: '30/04/2026', REVIEW_CODE: 'PN0' },
          { DOB: '01/05/2022', REVIEW: '01/05/2026', REVIEW_CODE: 'PN1' },
          { DOB: '01/05/2022', REVIEW: null, REVIEW_CODE: 'PN0' },
          { DOB: null, REVIEW: '01/05/2026', REVIEW_CODE: 'PN0' },
        ],
      },
      finds: { Reviews: [0] },
    },
  ],
})
