import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { labelOf, ssdRows, workerId } from '../../returns/ssd/rows.ts'
import { EARLY_HELP_EPISODES } from '../../returns/ssd/tables/early-help-episodes.ts'
import { PROFESSIONALS } from '../../returns/ssd/tables/professionals.ts'
import { AGENCY, END_REASON } from './records.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(EARLY_HELP_EPISODES, {
    // Whoever leads now, or led last. What was asked for is a family's story in words: it stays in the record.
    from: sql`early_help_episode e left join lateral (select l.name, l.agency, l.agency_name from early_help_lead l where l.episode = e.id
      order by l.from_on desc, l.known_at desc, l.id limit 1) l on true
      left join lateral (select t.organisation, t.worker from early_help_told t where t.episode = e.id
        and not exists (select from early_help_lead x where x.episode = e.id) order by t.id limit 1) t on true`,
    id: sql`e.id`,
    child: sql`e.child_id`,
    cells: {
      earl_episode_start_date: sql`e.started_on`,
      earl_episode_end_date: sql`e.ended_on`,
      earl_episode_end_reason: labelOf(sql`e.end_reason`, END_REASON),
      earl_episode_organisation: sql`coalesce(l.agency_name, ${labelOf(sql`l.agency`, AGENCY)}, t.organisation)`,
      earl_episode_worker_id: workerId(sql`coalesce(l.name, t.worker)`),
    },
  }),
  ssdRows(PROFESSIONALS, {
    distinct: sql`distinct on (${workerId(sql`l.name`)})`,
    from: sql`(select name from early_help_lead union all select worker from early_help_told) l where l.name is not null order by ${workerId(sql`l.name`)}, l.name`,
    id: workerId(sql`l.name`),
    child: sql`null::uuid`,
    cells: { prof_professional_name: sql`l.name` },
  }),
]
