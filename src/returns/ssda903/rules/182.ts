import { HEALTH, isAnyEmpty, isAnyFilled, YEAR_IN_CARE } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '182',
  says: 'Data entries on immunisations, teeth checks, health assessments and substance misuse problem identified should be completed or all OC2 fields should be left blank.',
  mend: 'Answer immunisations, teeth check, health assessment and substance misuse, or leave every item of the child empty.',
  fields: [
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'CONVICTED',
    'HEALTH_CHECK',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  reads: ['OC2'],
  finds: ({ OC2 }) => OC2.rows.filter(row => isAnyFilled(row, YEAR_IN_CARE) && isAnyEmpty(row, HEALTH)),
  cases: [
    {
      tables: {
        OC2: [
          { IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' },
          { IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: null },
          { CONVICTED: '0' },
          { CONVICTED: null },
        ],
      },
      finds: { OC2: [1, 2] },
    },
  ],
})
