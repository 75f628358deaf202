import { addDays } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Shift } from './records.ts'

const ON_CALL = [
  ['worker', 'Jonah Mercer', '01632 960 141'],
  ['manager', 'Grace Abara', '01632 960 142'],
  ['legal', 'Odile Farrant', '01632 960 143'],
] as const

/** The rota of last night and three nights to come: after that nobody is on it yet. */
export const demonstrates: Plays = (_, today) =>
  [-1, 0, 1, 2].flatMap(n =>
    ON_CALL.map(([role, worker, reachedAt]) =>
      given(Shift, '', addDays(today, -2), {
        role,
        worker,
        reachedAt,
        fromAt: londonInstant(addDays(today, n), '17:00'),
        toAt: londonInstant(addDays(today, n + 1), '09:00'),
      }),
    ),
  )
