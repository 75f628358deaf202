import { rule } from './tables.ts'

const isUnknown = (upn: string | null): boolean => upn !== null && /^UN\d$/.test(upn)

// A number may become known, a child reaches school age, and one of whom nothing was said may be new to it all.
const isExpected = (before: string | null, now: string | null): boolean =>
  (isUnknown(before) && now !== null && !isUnknown(now)) ||
  (before === 'UN1' && isUnknown(now)) ||
  (before === null && now === 'UN4')

export default rule({
  code: '208',
  says: 'Unique Pupil Number (UPN) for the current year disagrees with the Unique Pupil Number (UPN) already recorded for this child.',
  mend: 'Make the pupil number the same as in last year’s return, or have that put right.',
  fields: ['UPN'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }) =>
    Header.rows.filter(row => {
      const now = row.UPN?.toUpperCase() ?? null
      return Header_last.of(row.CHILD).some(last => {
        const before = last.UPN?.toUpperCase() ?? null
        return before !== now && !isExpected(before, now)
      })
    }),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', UPN: 'A123456789012' },
          { CHILD: '2', UPN: 'A123456789012' },
          { CHILD: '3', UPN: 'A123456789012' },
          { CHILD: '4', UPN: 'UN2' },
          { CHILD: '5', UPN: 'UN1' },
          { CHILD: '6', UPN: 'UN3' },
          { CHILD: '7', UPN: null },
          { CHILD: '8', UPN: 'UN4' },
        ],
        Header_last: [
          { CHILD: '1', UPN: 'a123456789012' },
          { CHILD: '2', UPN: 'A123456789013' },
          { CHILD: '3', UPN: 'UN4' },
          { CHILD: '4', UPN: 'UN1' },
          { CHILD: '5', UPN: 'UN2' },
          { CHILD: '6', UPN: 'A123456789012' },
          { CHILD: '7', UPN: 'A123456789012' },
          { CHILD: '8', UPN: null },
        ],
      },
      finds: { Header: [1, 4, 5, 6] },
    },
  ],
})
