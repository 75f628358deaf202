import { given, grew, type Plays } from '../../engines/simulation/index.ts'
import { episodesOf } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'

export const demonstrates: Plays = (cast, today) =>
  Object.values(cast).flatMap(player =>
    episodesOf(player.part, today).flatMap(
      ({ id, startedOn, endedOn, reasonBegan, home, provider, moved }) => {
        const began = {
          startedOn,
          reasonBegan,
          type: home,
          provider,
          homePostcode: 'ZZ1 4GT',
          placementPostcode: 'ZZ2 7GT',
          urn: 'XXXXXXX',
        }
        // Why it changed is said of the home that ended.
        const ended = { endedOn, reasonChanged: moved ? 'CARPL' : null }
        return grew(given(PlacementEpisode, player.id, startedOn, began, id), endedOn, ended)
      },
    ),
  )
