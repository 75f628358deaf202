import { ageOn } from '../../../core/age.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '407',
  says: 'Reason episode ceased is Special Guardianship Order, but child has reached age 18.',
  mend: 'Put the reason or the day right with which the episode ended, or the date of birth.',
  fields: ['DEC', 'DOB', 'REC'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    pairs(
      Episodes,
      Header,
      (episode, child) => /^E4[5678]$/.test(episode.REC ?? '') && ageOn(child.DOB, episode.DEC) >= 18,
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/06/2008' },
          { CHILD: '2', DOB: '01/06/2008' },
        ],
        Episodes: [
          { CHILD: '1', REC: 'E45', DEC: '01/06/2026' },
          { CHILD: '1', REC: 'E41', DEC: '01/06/2026' },
          { CHILD: '2', REC: 'E48', DEC: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0], Header: [0] },
    },
  ],
})
