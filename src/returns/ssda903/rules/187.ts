import { ADOPTION, isAnyFilled, isCareLeaver } from '../children/answers.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '187',
  says: 'Child cannot be looked after continuously for 12 months at 31 March (OC2) and have any of adoption or care leavers returns completed.',
  mend: 'Take the adoption and care leaver’s items out, or put right when the child was looked after.',
  fields: [
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
  ],
  reads: ['OC3', 'AD1', 'Episodes'],
  finds: ({ OC3, AD1, Episodes }, collection) => [
    ...OC3.rows.filter(row => isCareLeaver(row) && isLookedAfterAllYear(Episodes.of(row.CHILD), collection)),
    ...AD1.rows.filter(
      row => isAnyFilled(row, ADOPTION) && isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  ],
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: 'YES' },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: null, NB_ADOPTR: null },
          { CHILD: '1', DATE_INT: null, NB_ADOPTR: '2' },
          { CHILD: '2', DATE_INT: '01/05/2026', NB_ADOPTR: '2' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC3: [0], AD1: [1] },
    },
  ],
})
