import { ageOn } from '../../../core/age.ts'
import { addDays } from '../../../core/day.ts'
import { rule } from './tables.ts'

export default rule({
  code: '304',
  says: 'Date unaccompanied asylum-seeking child (UASC) status ceased must be on or before the 18th birthday of a child.',
  mend: 'Put the day on which the status ceased, or the date of birth, right: it ceases by the 18th birthday.',
  fields: ['DUC'],
  reads: ['UASC'],
  finds: ({ UASC }) => UASC.rows.filter(row => ageOn(row.DOB, addDays(row.DUC, -1)) >= 18),
  cases: [
    {
      tables: {
        UASC: [
          { DOB: '01/06/2008', DUC: '01/06/2026' },
          { DOB: '01/06/2008', DUC: '02/06/2026' },
          { DOB: '01/06/2008', DUC: null },
          { DOB: null, DUC: '02/06/2026' },
        ],
      },
      finds: { UASC: [1] },
    },
  ],
})
