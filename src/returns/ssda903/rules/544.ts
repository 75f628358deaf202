import { HEALTH, isAnyEmpty } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '544',
  says: 'Any child who has conviction information completed must also have immunisation, teeth check, health assessment and substance misuse problem identified fields completed.',
  mend: 'Fill in immunisations, teeth check, health assessment and substance misuse.',
  fields: ['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  reads: ['OC2'],
  finds: ({ OC2 }) => OC2.rows.filter(row => row.CONVICTED !== null && isAnyEmpty(row, HEALTH)),
  cases: [
    {
      tables: {
        OC2: [
          {
            CONVICTED: '0',
            IMMUNISATIONS: '1',
            TEETH_CHECK: '1',
            HEALTH_ASSESSMENT: '1',
            SUBSTANCE_MISUSE: '0',
          },
          {
            CONVICTED: '0',
            IMMUNISATIONS: '1',
            TEETH_CHECK: '1',
            HEALTH_ASSESSMENT: '1',
            SUBSTANCE_MISUSE: null,
          },
          { CONVICTED: null, IMMUNISATIONS: '1' },
        ],
      },
      finds: { OC2: [1] },
    },
  ],
})
