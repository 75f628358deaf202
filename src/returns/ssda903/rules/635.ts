import { isAnyFilled } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '635',
  says: 'There are entries for date of order and local authority code where previous permanence option was arranged but previous permanence code is Z1',
  mend: 'Take the day and the authority out, or put right that there was no earlier permanence.',
  fields: ['LA_PERM', 'DATE_PERM', 'PREV_PERM'],
  reads: ['PrevPerm'],
  finds: ({ PrevPerm }) =>
    PrevPerm.rows.filter(row => row.PREV_PERM === 'Z1' && isAnyFilled(row, ['LA_PERM', 'DATE_PERM'])),
  cases: [
    {
      tables: {
        PrevPerm: [
          { PREV_PERM: 'Z1', LA_PERM: null, DATE_PERM: null },
          { PREV_PERM: 'Z1', LA_PERM: '336', DATE_PERM: null },
          { PREV_PERM: 'Z1', LA_PERM: null, DATE_PERM: 'zz/zz/2019' },
          { PREV_PERM: 'P1', LA_PERM: '336', DATE_PERM: '01/05/2019' },
        ],
      },
      finds: { PrevPerm: [1, 2] },
    },
  ],
})
