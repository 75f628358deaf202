import { sql } from '../../core/sql.ts'
import type { Answer } from '../../engines/records/index.ts'
import { YEAR_BEFORE } from '../../returns/annex-a/sql.ts'
import { inLondon } from './returns.ts'

/** How often a child went missing in twelve months, and what became of the interview after the last time, for list 8. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['missing', 'absent', 'offered', 'accepted'],
    // A child who declined was offered one; whom nobody could reach, or who had gone again, was not.
    rows: sql`with went as (
        select m.child_id, m.kind, coalesce(i.held_at is not null or i.not_held = 'declined', false) or coalesce(i.id is null and (t.offered or t.accepted), false) as offered,
          i.held_at is not null or coalesce(i.id is null and t.accepted, false) as accepted,
          row_number() over (partition by m.child_id, m.kind order by m.went desc, m.id desc) as last
        from (select id, child_id, kind, coalesce(went_on, ${inLondon(sql`went_at`)}) as went from missing_episode) m
        left join lateral (select * from return_interview x where x.episode = m.id
          and (x.held_at is null or ${inLondon(sql`x.held_at`)} <= $2::date) order by x.held_at desc nulls last limit 1) i on true
        left join lateral (select offered, accepted from return_interview_told x where x.episode = m.id order by x.id limit 1) t on true
        where m.went between ${YEAR_BEFORE} and $2::date)
      select child_id as id, count(*) filter (where kind = 'M')::text as missing, count(*) filter (where kind = 'A')::text as absent,
        max(case when kind = 'M' and last = 1 then case when offered then 'yes' else 'no' end end) as offered,
        max(case when kind = 'M' and last = 1 then case when accepted then 'yes' else 'no' end end) as accepted
      from went group by child_id`,
  },
]
