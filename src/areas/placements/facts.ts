import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { PlacementEpisode } from './records.ts'

/**
 * Each home: episodes joined while only the legal status changed. child_id, record_id, from_on, to_on, type,
 * provider, postcode, temporary, start_known.
 */
export const placementFacts: Facts = {
  view: 'placement_fact',
  about: 'Each home a child in care had',
  of: [PlacementEpisode],
  // One window in the order of an index, and each home's own columns from the episode that begins it: no sort.
  rows: sql`with marked as (
      select id, child_id, started_on, ended_on, reason_began, type, provider, placement_postcode, known_at,
        row_number() over w = 1 or reason_began is distinct from 'L' as begins,
        count(*) filter (where reason_began is distinct from 'L') over w as home
      from placement_episode where started_on is not null
      window w as (partition by child_id order by started_on, id rows unbounded preceding))
    select child_id, any_value(id) filter (where begins) as record_id, min(started_on) as from_on,
      nullif(max(coalesce(ended_on, 'infinity')), 'infinity') as to_on,
      any_value(type) filter (where begins) as type, any_value(provider) filter (where begins) as provider,
      any_value(placement_postcode) filter (where begins) as postcode, max(known_at) as known_at,
      coalesce(bool_or(type like 'T%') filter (where begins), false) as temporary,
      coalesce(bool_or(reason_began <> 'L') filter (where begins), false) as start_known
    from marked group by child_id, home`,
}

/** The kind itself, for clocks that turn on where a child lives. */
export { PlacementEpisode } from './records.ts'
