import { isAnyEmpty, isCareLeaver } from '../children/answers.ts'
import { rule } from './tables.ts'

const ASKED = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const

export default rule({
  code: '153',
  says: 'All data items relating to a child’s activity or accommodation after leaving care must be coded or left blank.',
  mend: 'Fill in all three items, or none of them.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['OC3'],
  finds: ({ OC3 }) => OC3.rows.filter(row => isCareLeaver(row) && isAnyEmpty(row, ASKED)),
  cases: [
    {
      tables: {
        OC3: [
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' },
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: null },
          { IN_TOUCH: null, ACTIV: null, ACCOM: null },
          { IN_TOUCH: null, ACTIV: '0', ACCOM: null },
        ],
      },
      finds: { OC3: [1, 3] },
    },
  ],
})
