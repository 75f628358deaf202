import { rule } from './tables.ts'

export default rule({
  code: '356',
  says: 'The date the episode ceased is before the date the same episode started.',
  mend: 'Put one of the two days right: an episode ends after it begins.',
  fields: ['DECOM'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.DEC < row.DECOM),
  cases: [
    {
      tables: {
        Episodes: [
          { DECOM: '01/05/2026', DEC: '30/04/2026' },
          { DECOM: '01/05/2026', DEC: '01/05/2026' },
          { DECOM: '01/05/2026', DEC: null },
          { DECOM: null, DEC: '30/04/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
