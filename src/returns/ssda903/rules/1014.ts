import { isCareLeaver } from '../children/answers.ts'
import { isInYear } from '../children/in-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1014',
  says: 'UASC information is not required for care leavers',
  mend: 'Take the UASC row or the care leaver’s items out, or add the episodes in which the child was looked after.',
  fields: ['ACTIV', 'ACCOM', 'IN_TOUCH', 'DUC'],
  reads: ['Episodes', 'UASC', 'OC3'],
  finds: ({ Episodes, UASC, OC3 }, collection) =>
    OC3.rows
      .filter(row => isCareLeaver(row) && !Episodes.of(row.CHILD).some(one => isInYear(one, collection)))
      .flatMap(row => {
        const seeking = UASC.of(row.CHILD)
        return seeking.length > 0 ? [row, ...seeking] : []
      }),
  cases: [
    {
      tables: {
        UASC: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }, { CHILD: '4' }],
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: null },
          { CHILD: '4', IN_TOUCH: 'YES' },
          { CHILD: '5', IN_TOUCH: 'YES' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2020', DEC: '31/03/2026' },
          { CHILD: '2', DECOM: '01/05/2020', DEC: '01/04/2026' },
          { CHILD: '4', DECOM: '01/04/2027', DEC: null },
        ],
      },
      finds: { UASC: [0, 3], OC3: [0, 3] },
    },
  ],
})
