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
import { ARRIVING, EVENTS, TOLD_OF } from './events.ts'

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
    agency: text('Which agency?'),
    reader: text('Who there?').help(
      'By name, and only somebody who needs it of every child here, such as a designated nurse. A child’s own teacher or surgery is told by a letter.',
    ),
    sentTo: text('To which e-mail address?').help('One that only they and whoever deputises for them read.'),
    fromOn: date('From which day?'),
    endedOn: date('Until which day?').optional(),
    why: longText('Why do they need to know it?').help('The law or the agreement that lets us tell them.'),
  },
  { about: 'authority', indexes: [['event', 'fromOn']] },
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
