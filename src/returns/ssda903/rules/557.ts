import { isAdopted } from '../children/adopted.ts'
import { isPlacedForAdoption } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '557',
  says: 'Child for whom the decision was made that they should be placed for adoption has left care but was not adopted and information on the decision that they should no longer be placed for adoption items has not been completed.',
  mend: 'Enter when and why the decision ceased that the child should be placed for adoption.',
  fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }) {
    for (const episode of Episodes.rows) {
      const wasToBePlaced = isPlacedForAdoption(episode.PLACE) || episode.LS === 'E1' || episode.LS === 'D1'
      const leftOtherwise = episode.REC !== null && episode.REC !== 'X1' && !isAdopted(episode)
      if (!wasToBePlaced || !leftOtherwise) continue
      const placed = PlacedAdoption.of(episode.CHILD)
      const incomplete = placed.filter(
        row => row.DATE_PLACED_CEASED_text === null || row.REASON_PLACED_CEASED === null,
      )
      if (placed.length > 0 && incomplete.length === 0) continue
      yield* incomplete
      yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4', LS: 'E1', REC: 'E4A' },
          { CHILD: '2', PLACE: 'U4', LS: 'E1', REC: 'E45' },
          { CHILD: '3', PLACE: 'A4', LS: 'E1', REC: 'E12' },
          { CHILD: '4', PLACE: 'A3', LS: 'V2', REC: 'E8' },
          { CHILD: '5', PLACE: 'A4', LS: 'E1', REC: null },
          { CHILD: '6', PLACE: 'U4', LS: 'C2', REC: 'E8' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: 'RD1' },
          { CHILD: '2', DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: null },
          { CHILD: '3', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
          { CHILD: '5', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
          { CHILD: '6', DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null },
        ],
      },
      finds: { Episodes: [1, 3], PlacedAdoption: [1] },
    },
  ],
})
