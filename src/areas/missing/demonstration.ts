import { addDays, type Day } from '../../core/day.ts'
import { londonInstant, plusHours } from '../../core/instant.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { Episode, ReturnInterview } from './records.ts'

/** Missing from one evening to the next morning; interviewed so many hours after, or not yet. */
function missing(player: Player, today: Day, ago: number, nights: number, hours: number | null): Given[] {
  const wentOn = addDays(today, -ago)
  const returnedOn = addDays(wentOn, nights)
  const id = idFrom('demonstration', 'missing', player.part, ago)
  const returnedAt = londonInstant(returnedOn, '07:30')
  const heldAt = hours === null ? null : plusHours(returnedAt, hours)
  return [
    ...grew(
      // He went at a quarter past nine at night: it was written down the next day.
      given(
        Episode,
        player.id,
        addDays(wentOn, 1),
        { kind: 'M', wentOn, wentAt: londonInstant(wentOn, '21:15') },
        id,
      ),
      returnedOn,
      { returnedOn, returnedAt },
    ),
    ...(heldAt === null
      ? []
      : [
          given(ReturnInterview, player.id, addDays(returnedOn, 5), {
            episode: id,
            heldAt,
            account: 'He went to see friends from his old school.',
          }),
        ]),
  ]
}

export const demonstrates: Plays = (cast, today) => {
  const kit = cast['in-care-goes-missing']
  return [
    ...missing(kit, today, 320, 1, 50),
    ...missing(kit, today, 270, 2, 73),
    ...missing(kit, today, 130, 1, 24),
    ...missing(kit, today, 45, 1, 60),
    ...missing(kit, today, 3, 1, null),
  ]
}
