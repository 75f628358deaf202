import { choice, codes, date, dateTime, longText, record, text } from '../../engines/records/index.ts'
import { ARRIVING, EVENTS } from './events.ts'

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
    event: choice(EVENT, 'Of what are they told?'),
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
