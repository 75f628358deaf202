import { sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'

/** Laws of early help, and of the steps between it and social care. */
export const EARLY_HELP: readonly Law[] = [
  law(
    19,
    'No early help begins where it was refused or nobody was asked',
    sql`select 'early_help_episode' as record_kind, e.id as record_id, e.child_id,
        'from ' || e.started_on || ': ' || coalesce(a.position || ' on ' || a.said_on, 'nobody was asked') as says
      from early_help_episode e left join early_help_agreement a on a.id = e.agreement
      where a.id is null or a.child_id <> e.child_id or a.purpose <> 'early-help' or a.position <> 'given'
        or a.standing not in ('mother', 'responsible', 'young-person') or a.said_on > e.started_on`,
  ),
  law(
    23,
    'A step up or down is proposed, then decided, and the first level stays open until it is accepted',
    sql`select 'early_help_step' as record_kind, id as record_id, child_id,
        'proposed ' || proposed_on || ', decided ' || coalesce(decided_on::text, 'on no day') || ' as ' || coalesce(decision, 'nothing') as says
      from early_help_step where decided_on < proposed_on or (decided_on is null) <> (decision is null)
      union all
      select 'early_help_episode', e.id, e.child_id, 'stepped up on ' || e.ended_on || ', accepted on no day until then'
      from early_help_episode e where e.end_reason = 'stepped-up' and not exists (
        select from early_help_step s where s.child_id = e.child_id and s.direction = 'up' and s.decision = 'accepted'
          and s.decided_on between e.started_on and e.ended_on)
      union all
      select 'early_help_step', s.id, s.child_id, 'accepted down on ' || s.decided_on || ', and no case was open that day'
      from early_help_step s where s.direction = 'down' and s.decision = 'accepted' and not exists (
        select from referral r where r.child_id = s.child_id and r.referred_on <= s.proposed_on
          and (r.closed_on is null or r.closed_on >= s.decided_on))`,
  ),
  law(
    24,
    'Early help goes on beside an open case only as work that was asked for',
    sql`select 'early_help_episode' as record_kind, e.id as record_id, e.child_id,
        'from ' || e.started_on || ' to ' || coalesce(e.ended_on::text, 'now') || ', case from ' || r.referred_on as says
      from early_help_episode e join early_help_request q on q.id = e.request
        join referral r on r.child_id = e.child_id and r.referred_on < coalesce(e.ended_on, 'infinity')
          and coalesce(r.closed_on, 'infinity') > e.started_on
      where q.source <> 'social-care' or q.work is null`,
  ),
  law(
    107,
    'A child has one early help at a time, and one who leads it',
    sql`select 'early_help_episode' as record_kind, e.id as record_id, e.child_id, 'begins while another goes on' as says
      from early_help_episode e join early_help_episode o on o.child_id = e.child_id and o.id <> e.id
        and (o.started_on, o.id) < (e.started_on, e.id) and coalesce(o.ended_on, 'infinity') > e.started_on
      union all
      select 'early_help_lead', l.id, l.child_id, l.name || ' leads from ' || l.from_on || ' outside its time or beside another'
      from early_help_lead l join early_help_episode e on e.id = l.episode
      where l.from_on < e.started_on or coalesce(l.to_on, 'infinity') > coalesce(e.ended_on, 'infinity')
        or exists (select from early_help_lead o where o.episode = l.episode and (o.from_on, o.id) < (l.from_on, l.id)
          and coalesce(o.to_on, 'infinity') > l.from_on)`,
  ),
]
