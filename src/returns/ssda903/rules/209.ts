import { ageOn } from '../../../core/age.ts'
import { dayFrom, partsOf } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '209',
  says: 'Child looked after is of school age and should not have an unknown Unique Pupil Number (UPN) code of UN1.',
  mend: 'Find out and enter the child’s pupil number, or another of the codes for why there is none.',
  onRecord: 'Find out and enter the child’s pupil number, or another reason why there is none.',
  fields: ['UPN', 'DOB'],
  reads: ['Header'],
  finds: ({ Header }, { start }) => {
    // Old enough for the school year that is under way when the collection year starts: four by its eve.
    const eve = dayFrom(partsOf(start).year - 1, 8, 31)!
    return Header.rows.filter(row => row.UPN === 'UN1' && ageOn(row.DOB, eve) >= 4)
  },
  cases: [
    {
      tables: {
        Header: [
          { UPN: 'UN1', DOB: '31/08/2021' },
          { UPN: 'UN1', DOB: '01/09/2021' },
          { UPN: 'UN2', DOB: '31/08/2015' },
          { UPN: 'A123456789012', DOB: '31/08/2015' },
          { UPN: null, DOB: '31/08/2015' },
          { UPN: 'UN1', DOB: null },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
