import { invalid, type Outcome } from '../../core/outcome.ts'
import { type Ctx, change, insert, one } from '../../engines/records/index.ts'
import type { PLACEMENT_PROVIDER, PLACEMENT_TYPE } from '../../returns/ssda903/codes.ts'
import { type Accommodated, accommodate, type InCare } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'

type Home = keyof typeof PLACEMENT_TYPE
type Provider = keyof typeof PLACEMENT_PROVIDER

/**
 * A child comes into care under section 20 in a home, or both are found to have begun earlier: the home of an episode has
 * its id, as one row of the SSDA903 gives both.
 */
export async function accommodateIn(
  ctx: Ctx,
  child: string,
  home: Home | null,
  decision: Accommodated,
  provider: Provider | null = null,
): Promise<Outcome<InCare>> {
  const done = await accommodate(ctx, child, decision)
  if (!done.ok) return done
  const { episode, did, before } = done.value
  const startedOn = decision.fromOn
  if (did === 'began') {
    if (home === null) return invalid('home', 'Choose what kind of home it is: this brings them into care')
    const said = { startedOn, reasonBegan: 'S', type: home, provider }
    const placed = await insert(ctx, PlacementEpisode, child, said, episode)
    if (!placed.ok) return placed
  }
  const lived = did === 'corrected' ? await one(ctx, PlacementEpisode, episode) : undefined
  if (lived && lived.startedOn === before) {
    const moved = await change(ctx, PlacementEpisode, episode, { startedOn }, lived.knownAt)
    if (!moved.ok) return moved
  }
  return done
}
