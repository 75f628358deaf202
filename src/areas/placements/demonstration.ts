import { given, grew, type Plays } from '../../engines/simulation/index.ts'
import { episodesOf } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'

export const demonstrates: Plays = (cast, today) =>
  Object.values(cast).flatMap(player =>
    episodesOf(player.part, today).flatMap(({ startedOn, endedOn, reasonBegan, home, provider }) =>
      grew(
        given(PlacementEpisode, player.id, startedOn, {
          startedOn,
          reasonBegan,
          type: home,
          provider,
          reasonChanged: reasonBegan === 'P' ? 'CARPL' : null,
          homePostcode: 'ZZ1 4GT',
          placementPostcode: 'ZZ2 7GT',
          urn: 'XXXXXXX',
        }),
        endedOn,
        { endedOn },
      ),
    ),
  )
