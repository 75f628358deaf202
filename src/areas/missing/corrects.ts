import type { Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import type { Corrects } from '../../engines/corrections/index.ts'
import { Episode, InterviewTold, ReturnInterview } from './records.ts'

/** Returns give the day and people the time: where both stand they are one day. */
const agree = (day: unknown, moment: unknown): boolean =>
  day === null || moment === null || dayOf(moment as Instant) === (day as Day)

export const corrects: Corrects[] = [
  {
    kind: Episode,
    ask: ['kind', 'wentOn', 'wentAt', 'returnedOn', 'returnedAt'],
    wrong: ({ wentOn, wentAt, returnedOn, returnedAt }) => [
      ...(agree(wentOn, wentAt)
        ? []
        : [{ field: 'wentAt', message: 'This is another day than the one on which they went' }]),
      ...(agree(returnedOn, returnedAt)
        ? []
        : [{ field: 'returnedAt', message: 'This is another day than the one on which they were found' }]),
    ],
  },
  // What the child told stays in their words.
  { kind: ReturnInterview, ask: ['episode', 'heldAt', 'notHeld'] },
  { kind: InterviewTold, ask: ['offered', 'accepted'] },
]
