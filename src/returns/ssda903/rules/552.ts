import { isPlacedForAdoption } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '552',
  says: 'Date of Decision to place a child for adoption should be on or prior to the date that the child was placed for adoption.',
  mend: 'Put the day of the decision right, or the day on which the placement for adoption began.',
  fields: ['DATE_PLACED', 'DECOM'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }) {
    for (const episode of Episodes.rows.filter(({ PLACE }) => isPlacedForAdoption(PLACE))) {
      const placed = PlacedAdoption.of(episode.CHILD)
      // A placement that came of an earlier decision comes before a later one.
      if (placed.some(row => row.DATE_PLACED <= episode.DECOM)) continue
      const late = placed.filter(row => row.DATE_PLACED > episode.DECOM)
      if (late.length === 0) continue
      yield* late
      yield episode
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4', DECOM: '30/04/2026' },
          { CHILD: '2', PLACE: 'A4', DECOM: '01/05/2026' },
          { CHILD: '3', PLACE: 'A4', DECOM: '01/06/2024' },
          { CHILD: '4', PLACE: 'U4', DECOM: '30/04/2026' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: '01/05/2026' },
          { CHILD: '3', DATE_PLACED: '01/05/2024' },
          { CHILD: '3', DATE_PLACED: '01/05/2026' },
          { CHILD: '4', DATE_PLACED: '01/05/2026' },
        ],
      },
      finds: { PlacedAdoption: [0], Episodes: [0] },
    },
  ],
})
