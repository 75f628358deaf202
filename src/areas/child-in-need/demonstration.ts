import { addDays } from '../../core/day.ts'
import { type Given, given, type Plays } from '../../engines/simulation/index.ts'
import { referralIdOf } from '../front-door/facts.ts'
import { Plan, Visit } from './records.ts'

export const demonstrates: Plays = (cast, today) => {
  const child = cast['in-need']
  const plan = given(Plan, child.id, addDays(today, -130), {
    referral: referralIdOf(child),
    startedOn: addDays(today, -130),
  })
  // Seen about monthly; the fourth visit came late, and one was tried and nobody was in.
  const visits: Given[] = [105, 78, 50, 8].map((ago, i) =>
    given(Visit, child.id, addDays(today, 2 - ago), {
      visitedOn: addDays(today, -ago),
      seen: i % 2 === 0 ? 'alone' : 'seen',
      bedroomSeen: i > 0,
      words:
        [
          'I sleep better when the light is on.',
          null,
          'Dad’s bag is gone from the hall.',
          'I got a certificate for maths.',
        ][i] ?? null,
    }),
  )
  const tried = given(Visit, child.id, addDays(today, -19), {
    visitedOn: addDays(today, -20),
    seen: 'not-seen',
    happened: 'Nobody was in.',
  })
  return [plan, ...visits, tried]
}
