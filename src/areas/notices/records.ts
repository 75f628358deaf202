import {
  choice,
  codes,
  date,
  dateTime,
  longText,
  number,
  record,
  ref,
  text,
} from '../../engines/records/index.ts'
import { ARRIVING, CARE_LIST, EVENTS, isFlag, TOLD_OF } from './events.ts'
import { WHOM } from './own.ts'

export const EVENT = codes(EVENTS)
export const KIND = codes({
  'police-missing': ARRIVING['police-missing'].says,
  hospital: ARRIVING.hospital.says,
  'health-visitor': ARRIVING['health-visitor'].says,
  'moved-in': ARRIVING['moved-in'].says,
  'out-of-education': ARRIVING['out-of-education'].says,
  other: ARRIVING.other.says,
})

/** Which agency is told of what, from which day: what areas write about nobody in particular. */
export const NoticeRule = record(
  'notice_rule',
  'Who is told of what',
  {
    event: choice(codes(TOLD_OF), 'Of what are they told?'),
    // Nothing, or somebody by name, where the agency and the reader stand beside it.
    whom: choice(WHOM, 'Who is told?')
      .help('An administrator keeps how each school and surgery is reached, and who there is told.')
      .optional(),
    agency: text('Which agency?').help('Somebody by name only.').optional(),
    reader: text('Who there?')
      .help('Somebody by name only: somebody who needs it of every child here, such as a designated nurse.')
      .optional(),
    sentTo: text('To which e-mail address?')
      .help('Somebody by name only: one that only they and whoever deputises for them read.')
      .optional(),
    fromOn: date('From which day?'),
    endedOn: date('Until which day?').optional(),
    why: longText('Why do they need to know it?').help('The law or the agreement that lets us tell them.'),
  },
  {
    about: 'authority',
    indexes: [['event', 'fromOn']],
    checks: [
      ...(
        [
          ['agency', 'Say which agency'],
          ['reader', 'Say who there, by name'],
          ['sentTo', 'Enter one e-mail address'],
        ] as const
      ).map(([field, message]) => ({
        field,
        test: (rule: { whom?: unknown } & Partial<Record<typeof field, unknown>>) =>
          (rule.whom ?? 'named') === 'named' && !rule[field] ? message : undefined,
      })),
      {
        field: 'event',
        // Whose school it is changes: a flag would stay behind, and a list is of every child.
        test: ({ whom, event }) =>
          (whom ?? 'named') !== 'named' && event && (isFlag(event) || event === CARE_LIST)
            ? 'A flag and the weekly list are for somebody by name: a child’s own school or surgery changes'
            : undefined,
      },
    ],
  },
)

/** That a reader was given the list of every child in our care, how many stood on it, and by whom. */
export const ListGiven = record(
  'notice_list',
  'Weekly list given',
  {
    rule: ref(() => NoticeRule, 'By which rule?'),
    agency: text('Which agency?'),
    reader: text('Who there?'),
    givenOn: date('When was it given?'),
    children: number('How many children stood on it?'),
    givenBy: text('Who gave it?'),
  },
  { about: 'authority' },
)

/** That one agency was told of one thing about a child. The words themselves are kept in the outbox, under the same id. */
export const NoticeOut = record(
  'notice_out',
  'Notice to another agency',
  {
    event: choice(EVENT, 'Of what were they told?'),
    happenedOn: date('On which day was it?'),
    about: text('Which record does it tell of?'),
    whom: choice(WHOM, 'Who was told?').optional(),
    agency: text('Which agency?'),
    reader: text('Who there?'),
    writtenOn: date('When was it written?'),
    receivedOn: date('When did they say that they have it?').optional(),
    receivedHow: text('How did they say so?').optional(),
  },
  { indexes: [['about', 'event']] },
)

/** What another agency told us about a child, as it came; it stands at the front door as a contact. */
export const NoticeIn = record('notice_in', 'Notice from another agency', {
  kind: choice(KIND, 'What came?'),
  cameAt: dateTime('When did it come?'),
  agency: text('From which agency?'),
  says: longText('What does it say?'),
  enquiry: text('Under which reference does it stand at the front door?').optional(),
})
