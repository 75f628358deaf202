import { isLookedAfter } from '../children/looked-after.ts'
import { rule } from './tables.ts'

export default rule({
  code: '207',
  says: 'Mother status for the current year disagrees with the mother status already recorded for this child.',
  mend: 'Enter that she is a mother, as last year’s return says, or have that put right.',
  fields: ['MOTHER'],
  reads: ['Episodes', 'Header', 'Header_last'],
  // Who was no mother may have become one; and of short breaks alone the field is left empty (399).
  finds: ({ Episodes, Header, Header_last }) =>
    Header.rows.filter(
      row =>
        row.MOTHER !== '1' &&
        Header_last.of(row.CHILD).some(last => last.MOTHER === '1') &&
        isLookedAfter(Episodes.of(row.CHILD)),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: null },
          { CHILD: '3', MOTHER: '1' },
          { CHILD: '4', MOTHER: '1' },
          { CHILD: '5', MOTHER: null },
        ],
        Header_last: [
          { CHILD: '1', MOTHER: '1' },
          { CHILD: '2', MOTHER: '1' },
          { CHILD: '3', MOTHER: '1' },
          { CHILD: '4', MOTHER: '0' },
          { CHILD: '5', MOTHER: '1' },
        ],
        Episodes: [
          { CHILD: '1', LS: 'C2' },
          { CHILD: '2', LS: 'C2' },
          { CHILD: '3', LS: 'C2' },
          { CHILD: '4', LS: 'C2' },
          { CHILD: '5', LS: 'V4' },
        ],
      },
      finds: { Header: [0, 1] },
    },
  ],
})
