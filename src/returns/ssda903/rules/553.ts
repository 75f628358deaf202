import { rule } from './tables.ts'

export default rule({
  code: '553',
  says: 'Placement order has been granted but there is no date of decision that the child should be placed for adoption.',
  mend: 'Enter the day of the decision, and leave out when and why it ceased: a placement order is in force.',
  onRecord:
    'Record the decision that the child should be adopted, on the child’s page, or put right that it ceased: a placement order is in force.',
  missing: 'PlacedAdoption',
  fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }) {
    for (const episode of Episodes.rows) {
      if (episode.LS !== 'E1' || episode.DEC_text !== null) continue
      const placed = PlacedAdoption.of(episode.CHILD)
      const stands = placed.some(
        row =>
          row.DATE_PLACED_text !== null &&
          row.DATE_PLACED_CEASED_text === null &&
          row.REASON_PLACED_CEASED === null,
      )
      // What is wrong is the decision; the episode is found only where there is none.
      if (!stands) yield* placed.length > 0 ? placed : [episode]
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'E1', DEC: null },
          { CHILD: '2', LS: 'E1', DEC: null },
          { CHILD: '3', LS: 'E1', DEC: null },
          { CHILD: '4', LS: 'E1', DEC: '01/08/2026' },
          { CHILD: '5', LS: 'C2', DEC: null },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
          {
            CHILD: '1',
            DATE_PLACED: '01/05/2024',
            DATE_PLACED_CEASED: '01/05/2025',
            REASON_PLACED_CEASED: 'RD1',
          },
          {
            CHILD: '2',
            DATE_PLACED: '01/05/2026',
            DATE_PLACED_CEASED: '01/07/2026',
            REASON_PLACED_CEASED: 'RD1',
          },
        ],
      },
      finds: { Episodes: [2], PlacedAdoption: [2] },
    },
  ],
})
