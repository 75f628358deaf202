import { choice, codes, dateTime, longText, record, text, yesNo } from '../../engines/records/index.ts'

export const PASSED_TO = codes({
  'adult-social-care': 'Adult social care',
  police: 'Police',
  ambulance: 'Ambulance',
  'mental-health': 'Mental health crisis team',
  housing: 'Housing',
  other: 'Somebody else',
})

/**
 * A call out of hours about an adult alone: what was told, and to whom it was passed on. It is about nobody in this record of
 * children: no person is made of it, it is searched by nothing, and whoever took it on keeps the adult's own record
 * (docs/decisions/2026-11-28-calls-about-adults.md).
 */
export const AdultCall = record(
  'adult_call',
  'Call about an adult alone',
  {
    receivedAt: dateTime('When did it reach us?'),
    caller: text('Who called?'),
    callerReached: text('How can they be reached?').optional(),
    about: text('Who is it about, and where are they?').help('As little as whoever takes it on needs.'),
    worry: longText('What are they worried about?'),
    childThere: yesNo('Is a child in the home, or cared for by this adult?'),
    passedTo: choice(PASSED_TO, 'To whom was it passed on?'),
    takenBy: text('Who took it there?'),
    passedAt: dateTime('When?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  {
    about: 'authority',
    indexes: [['receivedAt']],
    checks: [
      {
        field: 'childThere',
        test: ({ childThere }) =>
          childThere === true
            ? 'Write down a contact about the child first: then it is no call about an adult alone'
            : undefined,
      },
      {
        field: 'passedAt',
        test: ({ receivedAt, passedAt }) =>
          receivedAt && passedAt && passedAt < receivedAt
            ? 'It was passed on before it reached us'
            : undefined,
      },
    ],
  },
)
