import { rule } from './tables.ts'

export default rule({
  code: 'NoE',
  says: 'This child has no episodes loaded for previous year even though child started to be looked after before this current year.',
  mend: 'Load last year’s episodes of the child, or put the day right on which the episode began.',
  fields: ['DECOM'],
  reads: ['Episodes', 'Episodes_last'],
  finds: ({ Episodes, Episodes_last }, { start }) =>
    Episodes.rows.filter(
      row => row.CHILD !== null && row.DECOM < start && Episodes_last.of(row.CHILD).length === 0,
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '31/03/2026' },
          { CHILD: '2', DECOM: '31/03/2026' },
          { CHILD: '2', DECOM: '01/04/2026' },
          { CHILD: '3', DECOM: '01/04/2026' },
        ],
        Episodes_last: [{ CHILD: '1', DECOM: '01/12/2025' }],
      },
      finds: { Episodes: [1] },
    },
  ],
})
