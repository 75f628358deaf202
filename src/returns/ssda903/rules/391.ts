import { ageOn } from '../../../core/age.ts'
import { isCareLeaver } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '391',
  says: 'Young person was not 17, 18, 19, 20 or 21 during the current collection year.',
  mend: 'Take the care leaver’s items out, or put the date of birth right.',
  fields: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['OC3'],
  // Who is 22 at the end was 21 until their birthday.
  finds: ({ OC3 }, { end }) =>
    OC3.rows.filter(row => isCareLeaver(row) && (ageOn(row.DOB, end) < 17 || ageOn(row.DOB, end) > 22)),
  cases: [
    {
      tables: {
        OC3: [
          { DOB: '31/03/2010', IN_TOUCH: 'YES' },
          { DOB: '01/04/2010', IN_TOUCH: 'YES' },
          { DOB: '01/04/2004', ACTIV: 'F1' },
          { DOB: '31/03/2004', ACTIV: 'F1' },
          { DOB: '01/04/2010' },
        ],
      },
      finds: { OC3: [1, 3] },
    },
  ],
})
