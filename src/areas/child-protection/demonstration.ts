import { addDays, addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { referralIdOf } from '../front-door/facts.ts'
import { Enquiry, Plan, Review, Visit } from './records.ts'

/** An enquiry, its conference so many working days later, and the plan made there. */
function protectedFrom(
  player: Player,
  today: Day,
  ago: number,
  category: string,
  conferenceAfter: number,
  endedOn: Day | null,
): Given[] {
  const began = addDays(today, -ago)
  const conferenceOn = addWorkingDays(began, conferenceAfter)
  const plan = idFrom('demonstration', 'protection', player.part)
  const referral = referralIdOf(player)
  const reviews = [addMonths(conferenceOn, 3), addMonths(conferenceOn, 9)].filter(
    d => d < today && (endedOn === null || d < endedOn),
  )
  return [
    ...grew(
      given(Enquiry, player.id, began, {
        referral,
        startedOn: began,
        conferenceTargetOn: addWorkingDays(began, 15),
      }),
      conferenceOn,
      { conferenceOn, conferenceNotNeeded: '0' },
    ),
    ...grew(
      given(
        Plan,
        player.id,
        conferenceOn,
        { referral, startedOn: conferenceOn, initialCategory: category, previousPlans: 0 },
        plan,
      ),
      endedOn,
      { endedOn },
    ),
    ...reviews.map((due, i) => {
      const reviewedOn = onWorkingDay(addDays(due, i === 0 ? -4 : 6))
      return given(Review, player.id, reviewedOn, { plan, reviewedOn })
    }),
    ...visits(player, conferenceOn, endedOn ?? today),
  ]
}

function onWorkingDay(d: Day): Day {
  return isWorkingDay(d) ? d : addWorkingDays(d, 1)
}

/** A visit about every ten days; each ninth is late, and each seventh was written up three weeks afterwards. */
function visits(player: Player, from: Day, to: Day): Given[] {
  const made: Given[] = []
  let on = from
  for (let n = 1; ; n++) {
    on = addWorkingDays(on, n % 9 === 0 ? 14 : 8)
    if (on >= to) return made
    const known = addDays(on, n % 7 === 0 ? 21 : 1)
    if (known < to)
      made.push(
        given(Visit, player.id, known, {
          visitedOn: on,
          seen: n % 3 === 0 ? 'seen' : 'alone',
          bedroomSeen: n % 2 === 0,
        }),
      )
  }
}

export const demonstrates: Plays = (cast, today) => [
  ...protectedFrom(cast['protected-sister'], today, 380, 'NEG', 14, null),
  ...protectedFrom(cast['protected-brother'], today, 380, 'NEG', 14, null),
  ...protectedFrom(cast['in-care'], today, 1_060, 'NEG', 17, addDays(today, -790)),
  ...protectedFrom(cast.restricted, today, 60, 'EMO', 12, null),
]
