import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

// Open cases "in area and looked after teams, excluding the hub assessment team" (appendix two, page 9): who is referred
// and not yet a child in need is with the assessment team, and who left care has an adviser. A named qualified worker is a
// social worker: neither a manager nor whoever is on duty. What is open twice is one case, about the newest of its records.
export const unallocatedCases = indicator('unallocated-cases', {
  title: 'Cases without a social worker',
  definition:
    'The number of children in need, with a protection plan or in care on the day for whom no social worker is named.',
  measure: 'count',
  shape: 'spells',
  better: 'lower',
  splits: ['last_team'],
  rows: sql`select g.child_id, o.record_kind, o.record_id, lower(g.gap) as from_on, upper(g.gap) as to_on, true as numerator,
      null::numeric as value,
      coalesce((select a.team from allocation_fact a where a.child_id = g.child_id and a.role = 'social-worker'
        and a.to_on <= lower(g.gap) order by a.to_on desc limit 1), 'None before') as last_team
    from (select s.child_id, unnest(range_agg(daterange(s.from_on, s.to_on)) - coalesce((
          select range_agg(daterange(a.from_on, a.to_on)) from allocation_fact a
          where a.child_id = s.child_id and a.role = 'social-worker' and (a.to_on is null or a.from_on is null or a.from_on <= a.to_on)),
          '{}'::datemultirange)) as gap
      from status_spell s
      where s.status in ('in-need', 'protection', 'in-care') and s.from_on is not null
        and (s.to_on is null or s.from_on <= s.to_on)
      group by s.child_id) g
    join lateral (select case s.status when 'in-need' then 'in_need_plan' when 'protection' then 'protection_plan'
          else 'care_episode' end as record_kind, s.record_id
      from status_spell s
      where s.child_id = g.child_id and s.status in ('in-need', 'protection', 'in-care') and s.from_on <= lower(g.gap)
        and (s.to_on is null or s.to_on > lower(g.gap))
      order by s.from_on desc, s.record_id limit 1) o on true`,
})
