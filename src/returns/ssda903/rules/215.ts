import { isAnyFilled, isCareLeaver, YEAR_IN_CARE } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '215',
  says: 'Child has care leaver information but one or more data items relating to children looked after for 12 months have been completed.',
  mend: 'Take the care leaver’s items out, or those of children looked after for the twelve months.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  reads: ['OC2', 'OC3'],
  finds: ({ OC2, OC3 }) =>
    OC3.rows.filter(isCareLeaver).flatMap(row => {
      const answered = OC2.of(row.CHILD).filter(one => isAnyFilled(one, YEAR_IN_CARE))
      return answered.length > 0 ? [row, ...answered] : []
    }),
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: null },
          { CHILD: '3', IN_TOUCH: 'YES' },
          { CHILD: null, IN_TOUCH: 'YES' },
        ],
        OC2: [
          { CHILD: '1', CONVICTED: '0' },
          { CHILD: '2', CONVICTED: '0' },
          { CHILD: '3', SDQ_SCORE: '12' },
          { CHILD: null, CONVICTED: '0' },
        ],
      },
      finds: { OC3: [0], OC2: [0] },
    },
  ],
})
