import { isLookedAfter } from '../children/looked-after.ts'
import { rule } from './tables.ts'

export default rule({
  code: '442',
  says: 'Unique Pupil Number (UPN) field is not completed.',
  mend: 'Enter the pupil number, or the code that says why it is not known.',
  onRecord: 'Enter the pupil number, or why it is not known.',
  fields: ['UPN'],
  reads: ['Episodes', 'Header'],
  finds: ({ Episodes, Header }) =>
    Header.rows.filter(row => row.UPN === null && isLookedAfter(Episodes.of(row.CHILD))),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', UPN: null },
          { CHILD: '2', UPN: 'UN1' },
          { CHILD: '3', UPN: null },
          { CHILD: '4', UPN: null },
        ],
        Episodes: [
          { CHILD: '1', LS: 'C2' },
          { CHILD: '2', LS: 'C2' },
          { CHILD: '3', LS: 'V4' },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
