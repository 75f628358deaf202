import { isAdopted } from '../children/adopted.ts'
import { ADOPTION, isAnyFilled } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '602',
  says: 'The episode data submitted for this child does not show that he/she was adopted during the year.',
  mend: 'Take out what is entered of an adoption, or enter the adoption as the reason with which the episode ended.',
  fields: ['CHILD'],
  reads: ['Episodes', 'AD1'],
  finds: ({ Episodes, AD1 }, { start, end }) =>
    AD1.rows.filter(
      row =>
        isAnyFilled(row, ADOPTION) &&
        !Episodes.of(row.CHILD).some(
          episode => isAdopted(episode) && episode.DEC >= start && episode.DEC <= end,
        ),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '31/03/2027', REC: 'E11' },
          { CHILD: '2', DEC: '31/03/2026', REC: 'E11' },
          { CHILD: '3', DEC: '01/06/2026', REC: 'E4A' },
        ],
        AD1: [
          { CHILD: '1', NB_ADOPTR: '1' },
          { CHILD: '2', NB_ADOPTR: '1' },
          { CHILD: '3', NB_ADOPTR: null },
          { CHILD: '4', NB_ADOPTR: '1' },
        ],
      },
      finds: { AD1: [1, 3] },
    },
  ],
})
