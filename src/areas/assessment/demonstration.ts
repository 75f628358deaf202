import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { referralIdOf } from '../front-door/facts.ts'
import { Assessment } from './records.ts'

/** An assessment that began a day after the referral; done after so many working days, or still open, or never seen. */
function assessed(
  player: Player,
  today: Day,
  referredAgo: number,
  doneAfter: number | null,
  seenAfter: number | null,
): Given[] {
  const referredOn = addDays(today, -referredAgo)
  const authorisedOn = doneAfter === null ? null : addWorkingDays(referredOn, doneAfter)
  const firstSeenOn = seenAfter === null ? null : addWorkingDays(referredOn, seenAfter)
  const begun = given(Assessment, player.id, addDays(referredOn, 1), {
    referral: referralIdOf(player),
    kind: 'single',
    startedOn: addDays(referredOn, 1),
    author: 'Priya Nandan',
  })
  return [
    ...grew(begun, firstSeenOn, { firstSeenOn }),
    ...grew(begun, authorisedOn, {
      authorisedOn,
      lateReason: doneAfter !== null && doneAfter > 45 ? 'Waited for the hospital’s report.' : null,
    }).slice(1),
  ]
}

export const demonstrates: Plays = (cast, today) => [
  ...assessed(cast.newborn, today, 16, null, null),
  ...assessed(cast['protected-sister'], today, 420, 30, 1),
  ...assessed(cast['protected-brother'], today, 420, 30, 1),
  ...assessed(cast['in-need'], today, 210, 52, 4),
  ...assessed(cast['in-care'], today, 1_120, 44, 1),
  ...assessed(cast['in-care-goes-missing'], today, 905, 41, 2),
  ...assessed(cast['left-care'], today, 1_500, 38, 3),
  ...assessed(cast.referred, today, 40, null, 6),
  ...assessed(cast.restricted, today, 130, 45, 2),
]
