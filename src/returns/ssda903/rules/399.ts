import { isLookedAfter } from '../children/looked-after.ts'
import { rule } from './tables.ts'

export default rule({
  code: '399',
  says: 'Mother field, review field or participation field are completed but child is looked after under legal status V3 or V4.',
  mend: 'Take out what is asked only of children who are looked after otherwise, or put the legal status right.',
  fields: ['MOTHER', 'LS', 'REVIEW', 'REVIEW_CODE'],
  reads: ['Episodes', 'Header', 'Reviews'],
  *finds({ Episodes, Header, Reviews }) {
    for (const episodes of Episodes.children()) {
      // Who was also looked after otherwise in the year is asked all of it (393).
      if (isLookedAfter(episodes)) continue
      const headers = Header.of(episodes[0]!.CHILD).filter(row => row.MOTHER !== null)
      const reviews = Reviews.of(episodes[0]!.CHILD).filter(
        row => row.REVIEW_text !== null || row.REVIEW_CODE !== null,
      )
      if (headers.length === 0 && reviews.length === 0) continue
      yield* episodes
      yield* headers
      yield* reviews
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '2', LS: 'V4' },
          { CHILD: '3', LS: 'V4' },
          { CHILD: '3', LS: 'C2' },
          { CHILD: '4', LS: 'V4' },
        ],
        Header: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: null },
          { CHILD: '3', MOTHER: '1' },
          { CHILD: '4', MOTHER: null },
        ],
        Reviews: [
          { CHILD: '2', REVIEW: '01/05/2026', REVIEW_CODE: null },
          { CHILD: '3', REVIEW: '01/05/2026', REVIEW_CODE: 'PN1' },
        ],
      },
      finds: { Episodes: [0, 1], Header: [0], Reviews: [0] },
    },
  ],
})
