import { rule } from './tables.ts'

export default rule({
  code: '345',
  says: 'The data collection record shows the local authority is in touch with this young person, but activity and/or accommodation data items are zero.',
  mend: 'Enter what the young person does and where they live, or put right that they are in touch.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['OC3'],
  finds: ({ OC3 }) =>
    OC3.rows.filter(row => row.IN_TOUCH === 'YES' && (row.ACTIV === '0' || row.ACCOM === '0')),
  cases: [
    {
      tables: {
        OC3: [
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' },
          { IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'B1' },
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: '0' },
          { IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' },
        ],
      },
      finds: { OC3: [1, 2] },
    },
  ],
})
