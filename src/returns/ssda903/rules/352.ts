import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '352',
  says: 'Child who started to be looked after was aged 18 or over.',
  mend: 'Put the day on which the child came into care, or the date of birth, right.',
  fields: ['DECOM', 'RNE'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) =>
    Episodes.rows.filter(
      row => row.RNE === 'S' && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) >= 18),
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', DOB: '01/05/2008' }],
        Episodes: [
          { CHILD: '1', RNE: 'S', DECOM: '30/04/2026' },
          { CHILD: '1', RNE: 'S', DECOM: '01/05/2026' },
          { CHILD: '1', RNE: 'L', DECOM: '01/05/2026' },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
