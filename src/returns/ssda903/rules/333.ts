import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: '333',
  says: 'Date should be placed for adoption must be on or prior to the date of matching child with adopter(s).',
  mend: 'Put one of the two days right: the decision comes before the match.',
  fields: ['DATE_INT'],
  reads: ['AD1'],
  finds: ({ AD1 }) => AD1.rows.filter(row => isDay(row.DATE_MATCH) && !(row.DATE_INT <= row.DATE_MATCH)),
  cases: [
    {
      tables: {
        AD1: [
          { DATE_INT: '01/05/2026', DATE_MATCH: '01/05/2026' },
          { DATE_INT: '02/05/2026', DATE_MATCH: '01/05/2026' },
          { DATE_INT: '02/05/2026', DATE_MATCH: null },
          { DATE_INT: null, DATE_MATCH: '01/05/2026' },
        ],
      },
      finds: { AD1: [1, 3] },
    },
  ],
})
