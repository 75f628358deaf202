import { rule } from '../tables.ts'

export default rule({
  code: '451',
  says: 'Child is still freed for adoption, but freeing orders could not be applied for since 30 December 2005.',
  mend: 'Put the legal status right, or enter when and why the episode ended.',
  fields: ['DEC', 'REC', 'LS'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.LS === 'D1' && row.DEC_text === null && row.REC === null),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'D1', DEC: null, REC: null },
          { LS: 'D1', DEC: '01/05/2023', REC: 'E11' },
          { LS: 'D1', DEC: null, REC: 'E11' },
          { LS: 'E1', DEC: null, REC: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
