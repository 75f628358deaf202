import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { onTheClock, ssdRows } from '../../returns/ssd/rows.ts'
import { MISSING } from '../../returns/ssd/tables/missing.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(MISSING, {
    from: sql`missing_episode m left join lateral (select bool_or(i.held_at is not null) as held, bool_or(i.held_at is not null or i.not_held = 'declined') as offered
      from return_interview i where i.episode = m.id having count(*) > 0) i on true
      left join lateral (select t.offered, t.accepted from return_interview_told t where t.episode = m.id
        and not exists (select from return_interview x where x.episode = m.id) order by t.id limit 1) t on true`,
    id: sql`m.id`,
    child: sql`m.child_id`,
    cells: {
      miss_missing_episode_start_date: sql`coalesce(${onTheClock(sql`m.went_at`)}, m.went_on::timestamp)`,
      miss_missing_episode_type: sql`m.kind`,
      miss_missing_episode_end_date: sql`coalesce(${onTheClock(sql`m.returned_at`)}, m.returned_on::timestamp)`,
      // As in Annex A's list 8: a child who declined was offered one; whom nobody could reach, or who had gone again, was not.
      // Of a child who is not back yet nothing is said.
      miss_missing_rhi_offered: sql`case when coalesce(i.offered, t.offered) then 'Y' when not coalesce(i.offered, t.offered) then 'N' end`,
      miss_missing_rhi_accepted: sql`case when coalesce(i.held, t.accepted) then 'Y' when not coalesce(i.held, t.accepted) then 'N' end`,
    },
  }),
]
