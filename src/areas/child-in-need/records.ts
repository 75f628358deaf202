import { choice, codes, date, longText, record, ref, yesNo } from '../../engines/records/index.ts'
import { Referral } from '../front-door/facts.ts'

/** A child in need plan (Children Act 1989 section 17). */
export const Plan = record('in_need_plan', 'Child in need plan', {
  referral: ref(() => Referral, 'Which referral is it for?').optional(),
  startedOn: date('When did the plan start?').optional(),
  endedOn: date('When did it end?').optional(),
})

export const HOW = codes({ 'in-person': 'In person', video: 'By video' })
export const SEEN = codes({ seen: 'Seen', alone: 'Seen alone', 'not-seen': 'Not seen' })

/** A visit to a child in need. */
export const Visit = record('in_need_visit', 'Visit', {
  visitedOn: date('When was the visit?'),
  seen: choice(SEEN, 'Was the child seen?'),
  how: choice(HOW, 'How was the visit made?').optional(),
  bedroomSeen: yesNo('Was their bedroom seen?').optional(),
  words: longText('What did the child say, or show?').optional(),
  happened: longText('What happened?').optional(),
})
