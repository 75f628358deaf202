import { isAnyFilled, YEAR_IN_CARE } from '../children/answers.ts'
import { isLookedAfterAllYear } from '../children/looked-after-all-year.ts'
import { rule } from './tables.ts'

export default rule({
  code: '190',
  says: 'Child has not been looked after continuously for at least 12 months at 31 March but one or more data items relating to children looked after for 12 months have been completed.',
  mend: 'Take these items out, or put right when the child was looked after.',
  fields: [
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  reads: ['OC2', 'Episodes'],
  finds: ({ Episodes, OC2 }, collection) =>
    OC2.rows.filter(
      row => isAnyFilled(row, YEAR_IN_CARE) && !isLookedAfterAllYear(Episodes.of(row.CHILD), collection),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CHILD: '1', TEETH_CHECK: '1' },
          { CHILD: '2', TEETH_CHECK: '1' },
          { CHILD: '2', SDQ_SCORE: '12' },
          { CHILD: '3', CONVICTED: '0' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '02/04/2026', DEC: null, RNE: 'S', LS: 'C2' },
        ],
      },
      finds: { OC2: [1, 3] },
    },
  ],
})
