import { type Given, rule } from './tables.ts'

export default rule<'Episodes' | 'OC3' | 'Episodes_last'>({
  code: '1000',
  says: 'This child is recorded as having died in care and therefore should not have the care leaver information completed.',
  mend: 'Take the care leaver out, or put the reason right with which the episode ended.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  finds: ({ Episodes, OC3, Episodes_last }: Given<'Episodes' | 'OC3', 'Episodes_last'>) =>
    OC3.rows.filter(row =>
      [Episodes, Episodes_last].some(table => table?.of(row.CHILD).some(({ REC }) => REC === 'E2')),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', REC: 'E2' },
          { CHILD: '2', REC: 'E6' },
        ],
        Episodes_last: [{ CHILD: '3', REC: 'E2' }],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }],
      },
      finds: { OC3: [0, 2] },
    },
  ],
})
