import { ageOn } from '../../../core/age.ts'
import { birthday } from '../../../core/birthday.ts'
import { isCareLeaver } from '../children/answers.ts'
import { periodsOfCare } from '../children/periods-of-care.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1016',
  says: 'Care leaver information is not required for 17- or 18-year olds who cease to be looked after, after their birthday.',
  mend: 'Take the care leaver’s items out, or put the day on which the young person ceased to be looked after right.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  finds: ({ Episodes, OC3 }, { end }) =>
    OC3.rows.filter(row => {
      const age = ageOn(row.DOB, end)
      if (!isCareLeaver(row) || (age !== 17 && age !== 18)) return false
      const on = birthday(row.DOB, age)
      // Who ceased on the birthday is found too, as in the shared case: they were looked after on that day.
      return periodsOfCare(Episodes.of(row.CHILD)).some(({ from, to }) => !(from > on) && to >= on)
    }),
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', DOB: '01/09/2009', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '02/09/2009', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '01/09/2008', ACTIV: 'F1' },
          { CHILD: '1', DOB: '01/09/2007', ACTIV: 'F1' },
          { CHILD: '1', DOB: '01/09/2009' },
          { CHILD: '2', DOB: '01/09/2009', IN_TOUCH: 'YES' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2020', DEC: '01/09/2026' },
          { CHILD: '2', DECOM: '01/05/2020', DEC: null },
        ],
      },
      finds: { OC3: [0, 2] },
    },
  ],
})
