import { isOpen } from '../../children/across-years.ts'
import { isAnyEmpty } from '../../children/answers.ts'
import { rule } from '../tables.ts'

const DECISION = ['DATE_PLACED_text', 'DATE_PLACED_CEASED_text', 'REASON_PLACED_CEASED'] as const

export default rule({
  code: '555',
  says: 'Freeing order has been granted but there is no date of decision that the child should be placed for adoption.',
  mend: 'Enter when it was decided that the child should be placed for adoption, and when and why that ceased.',
  fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  reads: ['Episodes', 'PlacedAdoption'],
  // As the shared case has it: a child of whom there is no row is found by the episode, and one whose row says less than all
  // by that row.
  *finds({ Episodes, PlacedAdoption }) {
    for (const episode of Episodes.rows) {
      if (episode.LS !== 'D1' || !isOpen(episode)) continue
      const decisions = PlacedAdoption.of(episode.CHILD)
      if (decisions.length === 0) yield episode
      yield* decisions.filter(row => isAnyEmpty(row, DECISION))
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'D1', DEC: null },
          { CHILD: '2', LS: 'D1', DEC: null },
          { CHILD: '3', LS: 'D1', DEC: null },
          { CHILD: '4', LS: 'D1', DEC: '01/05/2023' },
          { CHILD: '5', LS: 'E1', DEC: null },
        ],
        PlacedAdoption: [
          { CHILD: '2', DATE_PLACED: null, DATE_PLACED_CEASED: '01/05/2023', REASON_PLACED_CEASED: 'RD1' },
          {
            CHILD: '3',
            DATE_PLACED: '01/05/2022',
            DATE_PLACED_CEASED: '01/05/2023',
            REASON_PLACED_CEASED: 'RD1',
          },
        ],
      },
      finds: { Episodes: [0], PlacedAdoption: [0] },
    },
  ],
})
