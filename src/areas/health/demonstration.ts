import { addDays, type Day } from '../../core/day.ts'
import { given, type Player, type Plays } from '../../engines/simulation/index.ts'
import { HealthCheck } from './records.ts'

const checks = (player: Player, today: Day, list: [number, string][]) =>
  list.map(([ago, kind]) =>
    given(HealthCheck, player.id, addDays(today, 1 - ago), {
      kind,
      heldOn: addDays(today, -ago),
      by: 'Community paediatrician',
    }),
  )

export const demonstrates: Plays = (cast, today) => [
  // The first was four days late; the review after it is due within the fortnight.
  ...checks(cast['in-care'], today, [
    [768, 'initial'],
    [400, 'review'],
    [352, 'review'],
    [190, 'dental'],
  ]),
  ...checks(cast['in-care-goes-missing'], today, [
    [862, 'initial'],
    [500, 'review'],
  ]),
  ...checks(cast.unaccompanied, today, [
    [480, 'initial'],
    [120, 'review'],
  ]),
]
