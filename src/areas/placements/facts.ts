import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Home } from './home.ts'

/**
 * Each home: child_id, record_id (the first episode there), from_on, to_on (null = still lives there), type, provider,
 * postcode, temporary, start_known. homes.ts derives them from placement episodes.
 */
export const placementFacts: Facts = {
  view: 'placement_fact',
  about: 'Each home a child in care had',
  of: [Home],
  rows: sql`select child_id, began_with as record_id, from_on, to_on, type, provider, postcode, known_at, temporary, start_known
    from home_in_care`,
}

/** How a child comes into care in a home, for the area that decides on it. */
export { accommodateIn } from './accommodate.ts'
/** How a change of legal status or of home is written, for the area that knows of it. */
export { careNow, nextEpisode } from './next-episode.ts'
/** The kind itself, for clocks that turn on where a child lives. */
export { PlacementEpisode } from './records.ts'
