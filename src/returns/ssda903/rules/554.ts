import { inOrder } from '../children/in-order.ts'
import { rule } from './tables.ts'

export default rule({
  code: '554',
  says: 'Date of decision that the child should be placed for adoption should be on or prior to the date that the placement order was granted.',
  mend: 'Put the day of the decision right, or the day from which the placement order is in force.',
  falseAlarm: 'A child whose order or decision is of an earlier year may be found by mistake.',
  fields: ['DATE_PLACED', 'DECOM', 'LS'],
  reads: ['Episodes', 'PlacedAdoption'],
  *finds({ Episodes, PlacedAdoption }) {
    for (const episodes of Episodes.children()) {
      const granted = inOrder(episodes).find(({ LS }) => LS === 'E1')
      if (!granted) continue
      const placed = PlacedAdoption.of(granted.CHILD)
      // An order that came of an earlier decision comes before a later one.
      if (placed.some(row => row.DATE_PLACED <= granted.DECOM)) continue
      const late = placed.filter(row => row.DATE_PLACED > granted.DECOM)
      if (late.length === 0) continue
      yield* late
      yield granted
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', LS: 'C2', DECOM: '01/04/2026' },
          { CHILD: '1', LS: 'E1', DECOM: '30/04/2026' },
          { CHILD: '1', LS: 'E1', DECOM: '01/06/2026' },
          { CHILD: '2', LS: 'E1', DECOM: '01/05/2026' },
          { CHILD: '3', LS: 'C2', DECOM: '01/04/2026' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '01/05/2026' },
          { CHILD: '2', DATE_PLACED: '01/05/2026' },
          { CHILD: '3', DATE_PLACED: '01/05/2026' },
        ],
      },
      finds: { PlacedAdoption: [0], Episodes: [1] },
    },
  ],
})
