import { YEAR_IN_CARE } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '181',
  says: 'Data items relating to children looked after continuously for 12 months should be completed with a 0 or 1.',
  mend: 'Answer each of these items with 1 for yes or 0 for no, or leave it empty.',
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
  reads: ['OC2'],
  finds: ({ OC2 }, collection) =>
    OC2.rows.filter(row =>
      YEAR_IN_CARE.some(column => row[column] !== null && !collection.codes(column).has(row[column])),
    ),
  cases: [
    {
      tables: {
        OC2: [
          { CONVICTED: '0', TEETH_CHECK: '1' },
          { CONVICTED: '0', TEETH_CHECK: 'Y' },
          { INTERVENTION_OFFERED: '2' },
          { CONVICTED: null, TEETH_CHECK: null },
        ],
      },
      finds: { OC2: [1, 2] },
    },
  ],
})
