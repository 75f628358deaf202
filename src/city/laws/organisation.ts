import { isoDay } from '../../core/day.ts'
import { literal, type Sql, sql } from '../../core/sql.ts'
import { CALENDAR } from '../calendar.ts'
import { type Law, law, TODAY } from './law.ts'
import { dayIn, isOff } from './readings.ts'
import { WRITTEN } from './times.ts'

// Everything that somebody wrote of a child, in every version of it.
const ACTS = Object.keys(WRITTEN)
  .map(
    kind => sql`select '${kind as Sql}' as record_kind, id, child_id, recorded_by, known_at from ${kind as Sql}
      union all select '${kind as Sql}', id, child_id, recorded_by, known_at from {{history}}.${kind as Sql}`,
  )
  .join('\nunion all\n') as Sql

// When each worker is not there: before joining, while away, after leaving. A name stands for one worker.
const NOT_THERE = sql`select name, '-infinity'::date as from_on, joined_on as back_on from worker
  union all select name, left_on, 'infinity'::date from worker where left_on is not null
  union all select w.name, a.from_on, coalesce(a.back_on, 'infinity'::date) from worker_absence a join worker w on w.id = a.worker`

const HOUR = sql`(extract(hour from decided_at at time zone 'Europe/London') + extract(minute from decided_at at time zone 'Europe/London') / 60)`
const AT_NIGHT = sql`(${HOUR} < 8.5 or ${HOUR} >= 17.5 or ${isOff(dayIn(sql`decided_at`))})`

const outOfYears = (from: Sql, to: Sql): Sql => sql`(${from} < t.from_on or ${to} > t.to_on)`

const since = (name: keyof typeof CALENDAR): Sql => sql`date ${literal(isoDay(CALENDAR[name].on))}`

/** Laws of teams, services and those who work in them. */
export const ORGANISATION: readonly Law[] = [
  law(
    20,
    'Nobody acts while away, before joining or after leaving; at night those on call decide',
    sql`(with acts as (select *, ${dayIn(sql`known_at`)} as on_day from (${ACTS}) a where recorded_by in (select name from worker))
      select a.record_kind, a.id as record_id, a.child_id, 'written on ' || a.on_day || ' by ' || a.recorded_by || ', who was not at work' as says
      from acts a join (
          select d.recorded_by, d.on_day from (select distinct recorded_by, on_day from acts) d
            join (${NOT_THERE}) n on n.name = d.recorded_by and n.from_on <= d.on_day and n.back_on > d.on_day) not_there
        using (recorded_by, on_day))
      union all
      select 'allocation', a.id, a.child_id, 'led by ' || a.worker || ' from ' || a.from_on || ', who joined on ' || w.joined_on
        || ' and left on ' || coalesce(w.left_on::text, 'no day yet')
      from allocation a join worker w on w.name = a.worker
      where a.from_on < w.joined_on or coalesce(a.to_on, ${TODAY}) > w.left_on
      union all
      select 'contact', c.id, c.child_id, 'decided at ' || c.decided_at || ' by ' || coalesce(c.decided_by, 'nobody named')
      -- One decided before it was received is law 14's to tell: its hour means nothing.
      from contact c where ${AT_NIGHT} and not coalesce(c.decided_at < c.received_at, false)
        and exists (select from team t where t.kind in ('out-of-hours', 'round-the-clock') and not ${outOfYears(dayIn(sql`c.decided_at`), dayIn(sql`c.decided_at`))} is true)
        and not exists (select from team t where t.kind in ('out-of-hours', 'round-the-clock') and t.name = c.decided_by)`,
    { leaves: 'who made a visit, which is not recorded; hours of the day at work' },
  ),
  law(
    72,
    'Teams, services, forms and ways of visiting exist in their years only',
    sql`select 'assessment' as record_kind, id as record_id, child_id, kind || ', started on ' || started_on as says from assessment
      where (kind in ('initial', 'core') and started_on >= ${since('singleAssessment')})
        or (kind = 'single' and started_on < ${since('singleAssessment')})
      union all
      select v.record_kind, v.id, v.child_id, 'by video on ' || v.visited_on from (
        select 'in_need_visit' as record_kind, id, child_id, visited_on, how from in_need_visit
        union all select 'protection_visit', id, child_id, visited_on, how from protection_visit
        union all select 'care_visit', id, child_id, visited_on, how from care_visit) v
      where v.how = 'video' and v.visited_on < ${since('lockdown')}
      union all
      select 'allocation', a.id, a.child_id, a.team || ' from ' || a.from_on || ' to ' || coalesce(a.to_on::text, 'now')
      from allocation a join team t on t.name = a.team where ${outOfYears(sql`a.from_on`, sql`coalesce(a.to_on, ${TODAY})`)}
      union all
      select 'contact', c.id, c.child_id, c.decided_by || ' at ' || c.decided_at
      from contact c join team t on t.name = c.decided_by
      where ${dayIn(sql`c.decided_at`)} < t.from_on or ${dayIn(sql`c.decided_at`)} >= t.to_on
      union all
      select 'team_member', m.id, null, t.name || ' from ' || m.from_on || ' to ' || coalesce(m.to_on::text, 'now')
      from team_member m join team t on t.id = m.team where ${outOfYears(sql`m.from_on`, sql`coalesce(m.to_on, ${TODAY})`)}`,
    { leaves: 'guidance and codes: a code is refused outside its years where it is kept' },
  ),
]
