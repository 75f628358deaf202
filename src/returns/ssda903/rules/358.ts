import { ageOn } from '../../../core/age.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '358',
  says: 'Child with this legal status should not be under 10.',
  mend: 'Put the legal status right, or the date of birth.',
  fields: ['DECOM', 'DOB', 'LS'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    pairs(
      Episodes,
      Header,
      (episode, child) => /^J[123]$/.test(episode.LS ?? '') && ageOn(child.DOB, episode.DECOM) < 10,
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/06/2016' },
          { CHILD: '2', DOB: '01/06/2016' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '31/05/2026', LS: 'J1' },
          { CHILD: '1', DECOM: '31/05/2026', LS: 'C2' },
          { CHILD: '2', DECOM: '01/06/2026', LS: 'J3' },
        ],
      },
      finds: { Episodes: [0], Header: [0] },
    },
  ],
})
