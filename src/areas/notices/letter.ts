import { type Day, day, formatDay } from '../../core/day.ts'
import { framed, type Letter, type Sender } from '../../engines/outbox/index.ts'
import { EVENTS, type Event, isFlag, isFlagOff } from './events.ts'

/** What a notice says: who, what and when, in the least detail that lets its reader find the child and act. */
export type NoticeFacts = {
  reader: string
  child: string
  born: Day | null
  event: Event
  on: Day
  sender: Sender
}

const toDo = (event: Event): string => {
  if (isFlag(event))
    return 'Please put a flag on your own record, so that whoever sees the child next asks us, and answer that you have. We tell you when it is to be taken off.'
  if (isFlagOff(event)) return 'Please take the flag off your own record, and answer that you have.'
  return 'Please note it on your own record, tell us if you know something that we should know, and answer that you have it.'
}

/** To one reader of another agency: something happened that they need to know. It says no address and no reason. */
export const notice: Letter<NoticeFacts> = {
  id: 'notice-to-agency',
  title: 'Notice to another agency',
  editions: [
    {
      // Working Together to Safeguard Children 2023, chapter 1: sharing what is needed to keep a child safe.
      from: day('2026-11-27'),
      write: ({ reader, child, born, event, on, sender }) => ({
        // No name in the line that stands in everybody's list of messages.
        subject: `Notice from children’s services: ${EVENTS[event].toLowerCase()}`,
        paragraphs: framed(
          reader,
          [
            `${child}${born === null ? '' : `, born ${formatDay(born)}`}. ${EVENTS[event]}: ${formatDay(on)}.`,
            toDo(event),
            'If you do not know this child, delete this message and tell us.',
          ],
          sender,
        ),
      }),
    },
  ],
}
