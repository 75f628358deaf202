import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '389',
  says: 'Reason episode ceased is that child transferred to care of adult social care services, but child is aged under 16.',
  mend: 'Put the reason right with which the episode ended, or the date of birth.',
  fields: ['REC'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Episodes.rows.filter(
      row => row.REC === 'E7' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DEC) < 16),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2010' }],
        Episodes: [
          { CHILD: '1', REC: 'E7', DEC: '31/05/2026' },
          { CHILD: '1', REC: 'E7', DEC: '01/06/2026' },
          { CHILD: '1', REC: 'E8', DEC: '31/05/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
