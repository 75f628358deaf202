import { type Given, rule } from './tables.ts'

export default rule<'Episodes' | 'OC3' | 'Episodes_last'>({
  code: '1002',
  says: 'This child has no previous episodes of care, therefore should not have care leaver information recorded.',
  mend: 'Take the care leaver out, or put the episodes right.',
  falseAlarm:
    'Episodes of earlier years are not known here, so that somebody who was looked after then is found by mistake.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  reads: ['Episodes', 'OC3'],
  // An episode that has not ended is none that somebody has left.
  finds: ({ Episodes, OC3, Episodes_last }: Given<'Episodes' | 'OC3', 'Episodes_last'>) =>
    OC3.rows.filter(
      row =>
        ![Episodes, Episodes_last].some(table =>
          table?.of(row.CHILD).some(({ DEC_text }) => DEC_text !== null),
        ),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DEC: '01/06/2026' },
          { CHILD: '2', DEC: null },
        ],
        Episodes_last: [{ CHILD: '3', DEC: '01/06/2025' }],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }, { CHILD: '4' }],
      },
      finds: { OC3: [1, 3] },
    },
  ],
})
