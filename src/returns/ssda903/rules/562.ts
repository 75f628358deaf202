import { acrossYears } from '../children/across-years.ts'
import { rule } from './tables.ts'

export default rule({
  code: '562',
  says: 'Episode commenced before the start of the current collection year but there is a missing continuous episode in the previous year.',
  mend: 'Put the day on which the episode began right, or have the episode put into last year’s return.',
  fields: ['DECOM'],
  reads: ['Episodes', 'Episodes_last'],
  // A child of whom last year's return has no episode at all is found by NoE.
  *finds({ Episodes, Episodes_last }, { start }) {
    for (const { first } of acrossYears(Episodes, Episodes_last)) {
      const isKnown = Episodes_last.of(first.CHILD).some(last => last.DECOM === first.DECOM)
      if (first.DECOM < start && !isKnown) yield first
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '31/03/2026' },
          { CHILD: '1', DECOM: '01/06/2026' },
          { CHILD: '2', DECOM: '31/03/2026' },
          { CHILD: '3', DECOM: '01/04/2026' },
          { CHILD: '4', DECOM: '31/03/2026' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '01/12/2025' },
          { CHILD: '2', DECOM: '01/12/2025' },
          { CHILD: '2', DECOM: '31/03/2026' },
          { CHILD: '3', DECOM: '01/12/2025' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
