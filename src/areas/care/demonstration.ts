import { addDays, addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { episodesOf } from './demonstration-episodes.ts'
import { Episode, Review, Unaccompanied, Visit } from './records.ts'

export const demonstrates: Plays = (cast, today) => {
  const lives = (
    ['in-care', 'in-care-goes-missing', 'unaccompanied', 'left-care', 'care-leaver'] as const
  ).map(part => cast[part])
  return [
    ...lives.flatMap(player => inCare(player, today)),
    given(Unaccompanied, cast.unaccompanied.id, addDays(today, -498), {
      until: addMonths(cast.unaccompanied.born, 216),
    }),
  ]
}

function inCare(player: Player, today: Day): Given[] {
  const episodes = episodesOf(player.part, today)
  const first = episodes[0]!
  const end = episodes.at(-1)!.endedOn
  return [
    ...episodes.flatMap(({ id, startedOn, endedOn, reasonBegan, reasonEnded, legalStatus }) => {
      const began = { startedOn, reasonBegan, legalStatus, categoryOfNeed: 'N1' }
      return grew(given(Episode, player.id, startedOn, began, id), endedOn, { endedOn, reasonEnded })
    }),
    ...reviews(player, first.startedOn, end ?? today),
    ...visits(player, first.startedOn, end ?? today),
  ]
}

/** Reviews when they should be, but for the fourth, which came twelve days late. */
function reviews(player: Player, from: Day, to: Day): Given[] {
  const made: Given[] = []
  let on = from
  for (let n = 0; ; n++) {
    const due = n === 0 ? addWorkingDays(on, 20) : addMonths(on, n === 1 ? 3 : 6)
    on = addDays(due, n === 3 ? 12 : -3)
    if (on >= to) return made
    made.push(
      given(Review, player.id, addDays(on, 1), {
        reviewedOn: on,
        participation: n % 2 === 0 ? 'PN1' : 'PN6',
      }),
    )
  }
}

/** Visits inside six weeks; every eighth is late, and the one after it was written up a month afterwards. */
function visits(player: Player, from: Day, to: Day): Given[] {
  const made: Given[] = []
  let on = from
  for (let n = 0; ; n++) {
    on = addDays(on, n === 0 ? 5 : n % 8 === 0 ? 51 : 36)
    if (on >= to) return made
    const known = addDays(on, n % 8 === 1 ? 30 : 2)
    if (known < to)
      made.push(given(Visit, player.id, known, { visitedOn: on, seen: n % 4 === 3 ? 'seen' : 'alone' }))
  }
}
