import { isAdopted } from '../children/adopted.ts'
import { ADOPTION, isAnyEmpty } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '601',
  says: 'The additional fields relating to adoption have not been completed although the episode data shows that the child was adopted during the year.',
  mend: 'Enter what is asked of an adoption, or put the reason right with which the episode ended.',
  onRecord:
    'Record the match with adopters, on the child’s page, or put right the reason with which care ended.',
  missing: 'AD1',
  fields: ['REC', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  reads: ['Episodes', 'AD1'],
  *finds({ Episodes, AD1 }, { start, end }) {
    for (const episode of Episodes.rows) {
      if (!isAdopted(episode) || !(episode.DEC >= start && episode.DEC <= end)) continue
      const rows = AD1.of(episode.CHILD)
      const incomplete = rows.filter(row => isAnyEmpty(row, ADOPTION))
      if (rows.length > 0 && incomplete.length === 0) continue
      yield episode
      yield* incomplete
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '31/03/2027', REC: 'E11' },
          { CHILD: '2', DEC: '01/04/2026', REC: 'E12' },
          { CHILD: '3', DEC: '31/03/2026', REC: 'E12' },
          { CHILD: '4', DEC: '01/06/2026', REC: 'E11' },
          { CHILD: '5', DEC: '01/06/2026', REC: 'E4A' },
        ],
        AD1: [
          {
            CHILD: '1',
            DATE_INT: '01/05/2026',
            DATE_MATCH: '01/06/2026',
            FOSTER_CARE: '0',
            NB_ADOPTR: '2',
            SEX_ADOPTR: null,
            LS_ADOPTR: 'L2',
          },
          {
            CHILD: '4',
            DATE_INT: '01/05/2025',
            DATE_MATCH: '01/06/2025',
            FOSTER_CARE: '0',
            NB_ADOPTR: '2',
            SEX_ADOPTR: 'FF',
            LS_ADOPTR: 'L2',
          },
        ],
      },
      finds: { Episodes: [0, 1], AD1: [0] },
    },
  ],
})
