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
  rows: sql`with marked as (
      select *, count(*) filter (where reason_began is distinct from 'L') over (partition by child_id order by started_on, id) as home
      from placement_episode where started_on is not null)
    select child_id, (array_agg(id order by started_on, id))[1] as record_id, min(started_on) as from_on,
      case when bool_or(ended_on is null) then null else max(ended_on) end as to_on,
      (array_agg(type order by started_on, id))[1] as type, (array_agg(provider order by started_on, id))[1] as provider,
      (array_agg(placement_postcode order by started_on, id))[1] as postcode, max(known_at) as known_at,
      coalesce((array_agg(type order by started_on, id))[1] like 'T%', false) as temporary,
      coalesce((array_agg(reason_began order by started_on, id))[1] <> 'L', false) as start_known
    from marked group by child_id, home`,
}

/** The kind itself, for clocks that turn on where a child lives. */
export { PlacementEpisode } from './records.ts'
