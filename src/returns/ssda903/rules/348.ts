import { rule } from './tables.ts'

export default rule({
  code: '348',
  says: 'Care leaver has previously been reported as having died.',
  mend: 'Take the care leaver out of this year’s return, or have last year’s put right.',
  fields: ['IN_TOUCH'],
  reads: ['OC3', 'OC3_last'],
  finds: ({ OC3, OC3_last }) =>
    OC3.rows.filter(row => OC3_last.of(row.CHILD).some(last => last.IN_TOUCH === 'DIED')),
  cases: [
    {
      tables: {
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: 'DIED' },
          { CHILD: '3', IN_TOUCH: 'DIED' },
        ],
        OC3_last: [
          { CHILD: '1', IN_TOUCH: 'DIED' },
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: 'DIED' },
        ],
      },
      finds: { OC3: [0, 2] },
    },
  ],
})
