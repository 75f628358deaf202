import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

const isFoyer = (accommodation: string | null): boolean => accommodation === 'T1' || accommodation === 'T2'

export default rule({
  code: '347',
  says: 'Care leavers aged under 18 years, can not be accommodated in a Foyer.',
  mend: 'Put the accommodation or the date of birth right.',
  falseAlarm: 'A young person who was 18 only in the course of the year is found too.',
  fields: ['DOB', 'ACCOM'],
  reads: ['OC3'],
  // The age is counted on the first day of the year, the only day that the DfE’s rule knows.
  finds: ({ OC3 }, { start }) => OC3.rows.filter(row => isFoyer(row.ACCOM) && ageOn(row.DOB, start) < 18),
  cases: [
    {
      tables: {
        OC3: [
          { DOB: '01/04/2008', ACCOM: 'T1' },
          { DOB: '02/04/2008', ACCOM: 'T1' },
          { DOB: '01/05/2009', ACCOM: 'T2' },
          { DOB: '01/05/2009', ACCOM: 'B1' },
          { DOB: null, ACCOM: 'T1' },
        ],
      },
      finds: { OC3: [1, 2] },
    },
  ],
})
