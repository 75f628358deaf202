import type { Corrects, Decided } from '../../engines/corrections/index.ts'
import { Conference } from './conference/records.ts'
import { Enquiry, Plan, PreProceedings, Review, Visit } from './records.ts'

/** A plan is made, changed and ended by a conference, whose chair is an independent one (Working Together 2023, chapter 3). */
const byConference = (fields: readonly string[]): Decided => ({
  fields,
  by: 'a child protection conference',
  may: ['reviewing-officer', 'head-of-service'],
})
// The chair works with no child, and sees to it that what the conference decided is written down right.
const CHAIR = ['reviewing-officer', 'head-of-service'] as const

export const corrects: Corrects[] = [
  {
    kind: Enquiry,
    mayOfAny: CHAIR,
    ask: ['startedOn', 'conferenceTargetOn', 'conferenceOn', 'conferenceNotNeeded', 'referral'],
    mayBeToCome: ['conferenceTargetOn'],
    decided: {
      fields: ['conferenceNotNeeded'],
      by: 'the manager who held the enquiry',
      may: ['team-manager', 'head-of-service'],
    },
  },
  {
    kind: Plan,
    mayOfAny: CHAIR,
    ask: ['startedOn', 'endedOn', 'initialCategory', 'latestCategory', 'previousPlans', 'referral'],
    decided: byConference(['startedOn', 'endedOn', 'initialCategory', 'latestCategory']),
  },
  { kind: Review, mayOfAny: CHAIR, ask: ['reviewedOn', 'plan'] },
  {
    kind: Conference,
    mayOfAny: CHAIR,
    ask: ['heldOn', 'decision', 'category', 'nextOn'],
    mayBeToCome: ['nextOn'],
    decided: byConference(['heldOn', 'decision', 'category']),
  },
  { kind: Visit, ask: ['visitedOn', 'seen', 'how', 'bedroomSeen'] },
  {
    kind: PreProceedings,
    ask: [
      'startedOn',
      'letterSentOn',
      'meetingOffered',
      'meetingHeld',
      'firstMeetingOn',
      'reviews',
      'decidedOn',
      'outcome',
      'courtOn',
      'noticeSentOn',
      'referral',
    ],
    decided: {
      fields: ['startedOn', 'decidedOn', 'outcome'],
      by: 'the legal gateway meeting',
      may: ['team-manager', 'head-of-service'],
    },
  },
]
