import { rule, type Tables } from './tables.ts'

const OTHERS = ['AD1', 'Missing', 'OC2', 'PlacedAdoption', 'PrevPerm', 'Reviews'] as const
type Other = (typeof OTHERS)[number]

export default rule<'Episodes' | Other>({
  code: '1012',
  says: 'No other data should be returned for OC3 children who had no episodes in the current year',
  mend: 'Take these rows out, or add the episodes in which the child was looked after.',
  fields: ['CHILD'],
  reads: ['Episodes'],
  // Whether there is a row in OC3 is not asked: without episodes a child can be here as a care leaver only.
  finds: ({ Episodes, ...others }) =>
    OTHERS.flatMap((name): readonly Tables[Other][] => others[name]?.rows ?? []).filter(
      row => row.CHILD !== null && Episodes.of(row.CHILD).length === 0,
    ),
  cases: [
    {
      tables: {
        Episodes: [{ CHILD: '1' }],
        OC2: [{ CHILD: '1' }, { CHILD: '2' }],
        Reviews: [{ CHILD: '2' }],
        Header: [{ CHILD: '2' }],
      },
      finds: { OC2: [1], Reviews: [0] },
    },
  ],
})
