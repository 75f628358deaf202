import { among, isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

const isLongTerm = among('U1', 'U4')

export default rule({
  code: '384',
  says: 'A child receiving respite care cannot be in a long-term foster placement',
  mend: 'Put the placement or the legal status right: a short break is no long-term foster placement.',
  fields: ['PLACE', 'LS'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => isShortBreaks(row.LS) && isLongTerm(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U1', LS: 'V3' },
          { PLACE: 'U4', LS: 'V4' },
          { PLACE: 'U4', LS: 'C2' },
          { PLACE: 'U6', LS: 'V3' },
          { PLACE: null, LS: 'V3' },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
