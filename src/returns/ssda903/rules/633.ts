import { WHERE_ARRANGED } from '../children/authorities.ts'
import { rule } from './tables.ts'

export default rule({
  code: '633',
  says: 'Local authority code where previous permanence option was arranged is not a valid value.',
  mend: 'Enter the three digits of the authority, or WAL, SCO, NIR or NUK.',
  fields: ['LA_PERM'],
  reads: ['PrevPerm'],
  finds: ({ PrevPerm }) =>
    PrevPerm.rows.filter(row => row.LA_PERM !== null && !WHERE_ARRANGED.has(row.LA_PERM)),
  cases: [
    {
      tables: {
        PrevPerm: [
          { LA_PERM: 'WAL' },
          { LA_PERM: '336' },
          { LA_PERM: 'XX' },
          { LA_PERM: '998' },
          { LA_PERM: null },
        ],
      },
      finds: { PrevPerm: [2, 3] },
    },
  ],
})
