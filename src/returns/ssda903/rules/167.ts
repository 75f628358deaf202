import { rule } from './tables.ts'

export default rule({
  code: '167',
  says: 'Data entry for participation is invalid or blank.',
  mend: 'Choose how the child took part from the year’s codes.',
  fields: ['REVIEW_CODE'],
  reads: ['Reviews'],
  finds: ({ Reviews }, collection) =>
    Reviews.rows.filter(
      row =>
        !collection.codes('REVIEW_CODE').has(row.REVIEW_CODE ?? '') &&
        (row.REVIEW_CODE !== null || row.REVIEW_text !== null),
    ),
  cases: [
    {
      tables: {
        Reviews: [
          { REVIEW: '01/05/2026', REVIEW_CODE: 'PN1' },
          { REVIEW: '01/05/2026', REVIEW_CODE: 'PN9' },
          { REVIEW: '01/05/2026', REVIEW_CODE: null },
          { REVIEW: null, REVIEW_CODE: null },
        ],
      },
      finds: { Reviews: [1, 2] },
    },
  ],
})
