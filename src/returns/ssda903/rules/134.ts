import { ADOPTION, isAnyFilled, isCareLeaver } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '134',
  says: 'Data on adoption should not be entered for the OC3 cohort.',
  mend: 'Take the adoption items out, or the care leaver’s: a child is one or the other.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  reads: ['OC3', 'AD1'],
  // The row of the care leaver is not reported: the shared case wants that of the adoption only.
  finds: ({ OC3, AD1 }) =>
    AD1.rows.filter(row => isAnyFilled(row, ADOPTION) && OC3.of(row.CHILD).some(isCareLeaver)),
  cases: [
    {
      tables: {
        AD1: [
          { CHILD: '1', DATE_INT: '01/05/2026' },
          { CHILD: '2', DATE_INT: '01/05/2026' },
          { CHILD: '3' },
          { CHILD: null, DATE_INT: '01/05/2026' },
        ],
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2' },
          { CHILD: '3', IN_TOUCH: 'YES' },
          { CHILD: null, IN_TOUCH: 'YES' },
        ],
      },
      finds: { AD1: [0] },
    },
  ],
})
