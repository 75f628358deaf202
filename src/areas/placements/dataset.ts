import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows } from '../../returns/ssd/rows.ts'
import { CLA_EPISODES } from '../../returns/ssd/tables/cla-episodes.ts'
import { CLA_PLACEMENT } from '../../returns/ssd/tables/cla-placement.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(CLA_PLACEMENT, {
    from: sql`home_in_care h join placement_episode first on first.id = h.began_with
      left join lateral (select e.reason_changed from placement_episode e where e.child_id = h.child_id
        and e.started_on >= h.from_on and e.ended_on = h.to_on order by e.started_on desc, e.id limit 1) last on true
      left join lateral (select p.record_id from care_period p where p.child_id = h.child_id and p.from_on <= h.from_on
        and (p.to_on is null or p.to_on >= h.from_on) order by p.from_on desc limit 1) period on true`,
    // A home is known by the episode it began with.
    id: sql`h.began_with`,
    child: sql`h.child_id`,
    cells: {
      clap_cla_placement_start_date: sql`h.from_on`,
      clap_cla_placement_type: sql`h.type`,
      clap_cla_placement_urn: sql`first.urn`,
      clap_cla_id: sql`period.record_id`,
      clap_cla_placement_provider: sql`h.provider`,
      clap_cla_placement_postcode: sql`h.postcode`,
      clap_cla_placement_end_date: sql`h.to_on`,
      clap_cla_placement_change_reason: sql`last.reason_changed`,
    },
  }),
  ssdRows(CLA_EPISODES, {
    onlyAdds: true,
    from: sql`placement_episode e left join lateral (select h.began_with from home_in_care h where h.child_id = e.child_id
        and h.from_on <= e.started_on and (h.to_on is null or h.to_on >= e.started_on)
        order by h.from_on desc, h.began_with = e.id desc, h.began_with limit 1) home on true`,
    id: sql`e.id`,
    child: sql`e.child_id`,
    cells: { clae_cla_placement_id: sql`home.began_with` },
  }),
]
