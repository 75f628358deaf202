import { isAdopted } from '../children/adopted.ts'
import { rule } from './tables.ts'

export default rule({
  code: '582',
  says: 'Child is showing as ceasing to be looked after due to adoption, but the date of adoption is the same as the date reported for being matched with adopters. In most circumstances we expect the date the child is matched with adopters to be before the date of adoption.',
  mend: 'Put the day of the match right: it comes before the adoption.',
  falseAlarm: 'A child who was matched on the day of the adoption itself is found by mistake.',
  fields: ['DEC', 'DATE_MATCH'],
  reads: ['Episodes', 'AD1'],
  finds: ({ Episodes, AD1 }) =>
    Episodes.rows.filter(row => isAdopted(row) && AD1.of(row.CHILD).some(one => one.DATE_MATCH === row.DEC)),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '01/06/2026', REC: 'E11' },
          { CHILD: '2', DEC: '01/06/2026', REC: 'E12' },
          { CHILD: '3', DEC: '01/06/2026', REC: 'E4A' },
        ],
        AD1: [
          { CHILD: '1', DATE_MATCH: '01/06/2026' },
          { CHILD: '2', DATE_MATCH: '31/05/2026' },
          { CHILD: '3', DATE_MATCH: '01/06/2026' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
