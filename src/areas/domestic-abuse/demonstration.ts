import { addDays } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { idFrom } from '../../engines/records/index.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Notification, Screening } from './records.ts'
import { levelOf, scoreOf } from './tool.ts'

const ID = (part: string): string => idFrom('demonstration', 'abuse-notification', part)

/** Last night’s incident at the home of two children: hers is screened, his is not yet. */
export const demonstrates: Plays = (cast, today) => {
  const night = addDays(today, -1)
  const incident = {
    incident: 'Incident 4471',
    happenedAt: londonInstant(night, '22:50'),
    notifiedAt: londonInstant(today, '07:15'),
    account:
      'A neighbour heard shouting and something break. Their mother had a cut hand and said she fell; her partner had left when officers came.',
  }
  const scores = { childsPart: 2, harm: 2, pattern: 1, exposed: 1, protects: 2 }
  return [
    given(Notification, cast['protected-sister'].id, today, { ...incident, present: 'saw' }, ID('sister')),
    given(Notification, cast['protected-brother'].id, today, { ...incident, present: 'home' }, ID('brother')),
    given(Screening, cast['protected-sister'].id, today, {
      notification: ID('sister'),
      ...scores,
      score: scoreOf(scores),
      level: levelOf(scores),
      evidence: 'Officers’ notes. She told them that she hid with her brother when it began.',
      consent: 'unsafe',
      consentWhy: 'He may read her telephone; the health visitor asks her on Thursday, alone.',
      hurtNeeds: 'A safe time to talk, and somebody who knows where she can go.',
      childsNeeds: 'Her school to know today, and somebody to listen to her.',
      safeContact: 'Through the health visitor only. Leave no message.',
      screenedAt: londonInstant(today, '08:05'),
      screenedBy: 'Jonah Mercer',
    }),
  ]
}
