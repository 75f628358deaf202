import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '387',
  says: 'Reason episode ceased is child moved into independent living arrangement, but the child is aged under 14.',
  mend: 'Put the reason right with which the episode ended, or the date of birth.',
  fields: ['REC'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    Episodes.rows.filter(
      row =>
        (row.REC === 'E5' || row.REC === 'E6') &&
        Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DEC) < 14),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2012' }],
        Episodes: [
          { CHILD: '1', REC: 'E5', DEC: '31/05/2026' },
          { CHILD: '1', REC: 'E6', DEC: '31/05/2026' },
          { CHILD: '1', REC: 'E6', DEC: '01/06/2026' },
          { CHILD: '1', REC: 'E4A', DEC: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
