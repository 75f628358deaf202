import { HEALTH, isAnyEmpty } from '../children/answers.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '191',
  says: 'Child has been looked after continuously for at least 12 months at 31 March but one or more data items relating to children looked after for 12 months have been left blank.',
  mend: 'Answer immunisations, teeth check, health assessment and substance misuse.',
  fields: ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'CHILD'],
  reads: ['OC2', 'Episodes'],
  finds: ({ OC2, Episodes }, collection) => [
    ...OC2.rows.filter(
      row => isAnyEmpty(row, HEALTH) && isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
    // Who has no row at all to answer in is found by the episodes.
    ...Episodes.children()
      .filter(rows => OC2.of(rows[0]!.CHILD).length === 0 && isLookedAfterAllYear(rows, collection))
      .flat(),
  ],
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' },
          {
            CHILD: '2',
            IMMUNISATIONS: '1',
            TEETH_CHECK: '1',
            HEALTH_ASSESSMENT: '1',
            SUBSTANCE_MISUSE: null,
          },
          { CHILD: '3', IMMUNISATIONS: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '3', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '4', DECOM: '01/04/2026', DEC: '01/05/2026', REC: 'X1', RNE: 'S', LS: 'C2' },
          { CHILD: '4', DECOM: '01/05/2026', DEC: null, RNE: 'P', LS: 'C2' },
          { CHILD: '5', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [1], Episodes: [3, 4] },
    },
  ],
})
