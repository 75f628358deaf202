import { among } from '../children/codes.ts'
import { rule } from './tables.ts'

const isUnknown = among('UN1', 'UN2', 'UN3', 'UN4', 'UN5')

export default rule({
  code: '444',
  says: 'Duplicate UPN has been reported',
  mend: 'Find out whose the pupil number is: each child has their own.',
  fields: ['UPN'],
  reads: ['Header'],
  across: true,
  finds: ({ Header }) => {
    const times = new Map<string | null, number>()
    for (const { UPN } of Header.rows) times.set(UPN, (times.get(UPN) ?? 0) + 1)
    return Header.rows.filter(({ UPN }) => UPN !== null && !isUnknown(UPN) && times.get(UPN)! > 1)
  },
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', UPN: 'A123456789012' },
          { CHILD: '2', UPN: 'A123456789013' },
          { CHILD: '3', UPN: 'A123456789012' },
          { CHILD: '4', UPN: 'UN1' },
          { CHILD: '5', UPN: 'UN1' },
          { CHILD: '6', UPN: null },
          { CHILD: '7', UPN: null },
        ],
      },
      finds: { Header: [0, 2] },
    },
  ],
})
