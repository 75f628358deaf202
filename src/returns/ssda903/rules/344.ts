import { rule } from './tables.ts'

const isGone = (inTouch: string | null): boolean => inTouch === 'DIED' || inTouch === 'RHOM'

// Rule 153 wants all three items coded, so that 0 is what stands where an item does not apply.
const isCompleted = (answer: string | null): boolean => answer !== null && answer !== '0'

export default rule({
  code: '344',
  says: 'The record shows the young person has died or returned home to live with parent(s) or someone with parental responsibility for a continuous period of 6 months or more, but activity and/or accommodation on leaving care have been completed.',
  mend: 'Put 0 for the activity and the accommodation, or put right how the young person is in touch.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['OC3'],
  finds: ({ OC3 }) =>
    OC3.rows.filter(row => isGone(row.IN_TOUCH) && [row.ACTIV, row.ACCOM].some(isCompleted)),
  cases: [
    {
      tables: {
        OC3: [
          { IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' },
          { IN_TOUCH: 'DIED', ACTIV: 'G5', ACCOM: '0' },
          { IN_TOUCH: 'RHOM', ACTIV: null, ACCOM: 'B1' },
          { IN_TOUCH: 'RHOM', ACTIV: null, ACCOM: null },
          { IN_TOUCH: 'YES', ACTIV: 'G5', ACCOM: 'B1' },
        ],
      },
      finds: { OC3: [1, 2] },
    },
  ],
})
