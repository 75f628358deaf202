import { HEALTH, isAnyEmpty } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '547',
  says: 'Any child who has health promotion information completed must also have immunisation, teeth check, health assessment and substance misuse problem identified fields completed.',
  mend: 'Fill in immunisations, teeth check, health assessment and substance misuse.',
  fields: ['HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  reads: ['OC2'],
  // The shared case says that a 0 is not taken for information completed. Rule 182 finds those rows.
  finds: ({ OC2 }) => OC2.rows.filter(row => row.HEALTH_CHECK === '1' && isAnyEmpty(row, HEALTH)),
  cases: [
    {
      tables: {
        OC2: [
          {
            HEALTH_CHECK: '1',
            IMMUNISATIONS: '1',
            TEETH_CHECK: '1',
            HEALTH_ASSESSMENT: '1',
            SUBSTANCE_MISUSE: '0',
          },
          {
            HEALTH_CHECK: '1',
            IMMUNISATIONS: null,
            TEETH_CHECK: '1',
            HEALTH_ASSESSMENT: '1',
            SUBSTANCE_MISUSE: '0',
          },
          { HEALTH_CHECK: '0' },
          { HEALTH_CHECK: null, IMMUNISATIONS: '1' },
        ],
      },
      finds: { OC2: [1] },
    },
  ],
})
