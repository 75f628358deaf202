import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '542',
  says: 'A child aged under 10 at 31 March should not have conviction information completed.',
  mend: 'Take the conviction item out, or put the date of birth right.',
  fields: ['CONVICTED'],
  reads: ['OC2'],
  finds: ({ OC2 }, { end }) => OC2.rows.filter(row => ageOn(row.DOB, end) < 10 && row.CONVICTED !== null),
  cases: [
    {
      tables: {
        OC2: [
          { DOB: '31/03/2017', CONVICTED: '0' },
          { DOB: '01/04/2017', CONVICTED: '0' },
          { DOB: '01/04/2017', CONVICTED: null },
        ],
      },
      finds: { OC2: [1] },
    },
  ],
})
