import { day } from '../../../../core/day.ts'
import { rule } from '../tables.ts'

// Placement orders took the place of freeing orders on 30 December 2005: Adoption and Children Act 2002, section 21.
const NO_MORE_FROM = day('2006-01-01')

export default rule({
  code: '445',
  says: 'D1 is not a valid code for episodes starting after December 2005.',
  mend: 'Put the legal status right, or the day on which the episode began: a placement order is E1.',
  fields: ['LS', 'DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.LS === 'D1' && row.DECOM >= NO_MORE_FROM),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'D1', DECOM: '31/12/2005' },
          { LS: 'D1', DECOM: '01/01/2006' },
          { LS: 'E1', DECOM: '01/01/2006' },
          { LS: 'D1', DECOM: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
