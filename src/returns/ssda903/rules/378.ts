import { rule } from './tables.ts'

export default rule({
  code: '378',
  says: 'A child who is placed with parent(s) cannot be looked after under a single period of accommodation under Section 20 of the Children Act 1989.',
  mend: 'Put the placement or the legal status right: a child who lives with their parents is not accommodated.',
  fields: ['PLACE', 'LS'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE === 'P1' && row.LS === 'V2'),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P1', LS: 'V2' },
          { PLACE: 'P1', LS: 'C2' },
          { PLACE: 'U4', LS: 'V2' },
          { PLACE: null, LS: 'V2' },
          { PLACE: 'P1', LS: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
