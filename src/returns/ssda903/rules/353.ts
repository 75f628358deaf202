import { day } from '../../../core/day.ts'
import { rule } from './tables.ts'

const CHILDREN_ACT = day('1991-10-14')

export default rule({
  code: '353',
  says: 'No episode submitted can start before 14 October 1991.',
  mend: 'Put the day on which the episode began right: the Children Act 1989 came into force on 14 October 1991.',
  fields: ['DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.DECOM < CHILDREN_ACT),
  cases: [
    {
      tables: { Episodes: [{ DECOM: '13/10/1991' }, { DECOM: '14/10/1991' }, { DECOM: null }] },
      finds: { Episodes: [0] },
    },
  ],
})
