import { rule } from './tables.ts'

export default rule({
  code: '151',
  says: 'All data items relating to a childs adoption must be coded or left blank.',
  mend: 'Enter all six items of the adoption, or none.',
  fields: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) =>
    AD1.rows.filter(row => {
      const items = [
        row.DATE_INT_text,
        row.DATE_MATCH_text,
        row.FOSTER_CARE,
        row.NB_ADOPTR,
        row.SEX_ADOPTR,
        row.LS_ADOPTR,
      ]
      const missing = items.filter(item => item === null).length
      return missing > 0 && missing < items.length
    }),
  cases: [
    {
      tables: {
        AD1: [
          {
            DATE_INT: '01/05/2026',
            DATE_MATCH: '02/05/2026',
            FOSTER_CARE: '0',
            NB_ADOPTR: '2',
            SEX_ADOPTR: 'MF',
            LS_ADOPTR: 'L11',
          },
          {
            DATE_INT: '01/05/2026',
            DATE_MATCH: null,
            FOSTER_CARE: '0',
            NB_ADOPTR: '2',
            SEX_ADOPTR: 'MF',
            LS_ADOPTR: 'L11',
          },
          {
            DATE_INT: null,
            DATE_MATCH: null,
            FOSTER_CARE: null,
            NB_ADOPTR: null,
            SEX_ADOPTR: null,
            LS_ADOPTR: null,
          },
        ],
      },
      finds: { AD1: [1] },
    },
  ],
})
