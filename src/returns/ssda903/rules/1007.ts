import { ageOn } from '../../../core/age.ts'
import { birthday } from '../../../core/birthday.ts'
import { isDay } from '../../checking/index.ts'
import { isCareLeaver } from '../children/answers.ts'
import { periodsOfCare } from '../children/periods-of-care.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1007',
  says: 'Care leaver information is not required for 17- or 18-year olds who are still looked after [on their 17th or 18th birthday.]',
  mend: 'Take the care leaver’s items out, or enter the day on which the young person ceased to be looked after.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  finds: ({ Episodes, OC3 }, { end }) =>
    OC3.rows.filter(row => {
      const age = ageOn(row.DOB, end)
      if (!isCareLeaver(row) || (age !== 17 && age !== 18)) return false
      // Who came back into care after the birthday was not looked after on it.
      return periodsOfCare(Episodes.of(row.CHILD)).some(
        ({ from, to }) => !isDay(to) && !(from > birthday(row.DOB, age)),
      )
    }),
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', DOB: '31/03/2010', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '01/04/2010', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '01/04/2008', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '31/03/2008', IN_TOUCH: 'YES' },
          { CHILD: '1', DOB: '31/03/2010' },
          { CHILD: '2', DOB: '01/09/2009', IN_TOUCH: 'YES' },
          { CHILD: '2', DOB: '02/09/2009', IN_TOUCH: 'YES' },
          { CHILD: '3', DOB: '01/09/2009', IN_TOUCH: 'YES' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2020', DEC: '01/03/2027' },
          { CHILD: '1', DECOM: '01/03/2027', DEC: null },
          { CHILD: '2', DECOM: '02/09/2026', DEC: null },
          { CHILD: '3', DECOM: '01/05/2020', DEC: '01/08/2026' },
        ],
      },
      finds: { OC3: [0, 2, 6] },
    },
  ],
})
