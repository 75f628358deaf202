import { rule } from './tables.ts'

export default rule({
  code: '355',
  says: 'Episode appears to have lasted for less than 24 hours',
  mend: 'Put one of the two days right, or join the episode to its neighbour: it must last until the next day.',
  fields: ['DECOM', 'DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.DECOM === row.DEC),
  cases: [
    {
      tables: {
        Episodes: [
          { DECOM: '01/05/2026', DEC: '01/05/2026' },
          { DECOM: '01/05/2026', DEC: '02/05/2026' },
          { DECOM: '01/05/2026', DEC: '30/04/2026' },
          { DECOM: null, DEC: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
