import { ageOn } from '../../../core/age.ts'
import { isAdopted } from '../children/adopted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '386',
  says: 'Reason episode ceased is adopted but child has reached age 18.',
  mend: 'Put the reason or the day right with which the episode ended, or the date of birth.',
  fields: ['REC'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    Episodes.rows.filter(
      row => isAdopted(row) && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DEC) >= 18),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/06/2008' }],
        Episodes: [
          { CHILD: '1', REC: 'E11', DEC: '31/05/2026' },
          { CHILD: '1', REC: 'E12', DEC: '01/06/2026' },
          { CHILD: '1', REC: 'E8', DEC: '01/06/2026' },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
