import { rule } from './tables.ts'

export default rule({
  code: '377',
  says: 'Only two temporary placements coded as being due to holiday of usual foster carer(s) are allowed in any 12- month period.',
  mend: 'Check which of these placements was due to the carers’ holiday: only two in twelve months are. Three are found although more than twelve months may lie between them, where the file is of more than a year.',
  fields: ['PLACE'],
  reads: ['Episodes'],
  // The file is of one year: what is in it is within twelve months.
  *finds({ Episodes }) {
    for (const episodes of Episodes.children()) {
      const holidays = episodes.filter(({ PLACE }) => PLACE === 'T3')
      if (holidays.length > 2) yield* holidays
    }
  },
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '1', PLACE: 'U4' },
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '2', PLACE: 'T3' },
          { CHILD: '2', PLACE: 'T3' },
          { CHILD: '2', PLACE: 'T2' },
          { CHILD: null, PLACE: 'T3' },
          { CHILD: null, PLACE: 'T3' },
          { CHILD: null, PLACE: 'T3' },
        ],
      },
      finds: { Episodes: [0, 2, 3] },
    },
  ],
})
