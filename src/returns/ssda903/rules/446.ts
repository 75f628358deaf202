import { day } from '../../../core/day.ts'
import { rule } from './tables.ts'

const PLACEMENT_ORDERS = day('2005-12-01')

export default rule({
  code: '446',
  says: 'E1 is not a valid code for episodes starting before December 2005.',
  mend: 'Put the legal status or the day on which the episode began right: placement orders came into force in December 2005.',
  fields: ['LS', 'DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.LS === 'E1' && row.DECOM < PLACEMENT_ORDERS),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'E1', DECOM: '30/11/2005' },
          { LS: 'E1', DECOM: '01/12/2005' },
          { LS: 'E1', DECOM: null },
          { LS: 'D1', DECOM: '30/11/2005' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
