import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '460',
  says: 'Reason episode ceased is that child stayed with current carers at age 18 (or above), but child is aged under 18.',
  mend: 'Put the reason or the day right with which the episode ended, or the date of birth.',
  fields: ['DEC', 'REC'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    Episodes.rows.filter(
      row => row.REC === 'E17' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DEC) < 18),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2008' }],
        Episodes: [
          { CHILD: '1', REC: 'E17', DEC: '31/05/2026' },
          { CHILD: '1', REC: 'E17', DEC: '01/06/2026' },
          { CHILD: '1', REC: 'E8', DEC: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
