import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'section_47',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
        'Section 47 enquiry began' as title, case when conference_on is not null then 'Led to a child protection conference' else '' end as detail,
        'plain' as tone, known_at from section_47 where started_on is not null`,
  },
  {
    kind: 'section_47',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select s.child_id, s.id as record_id, s.conference_on as from_on, s.conference_on as to_on, null::timestamptz as at,
        'Initial child protection conference' as title, case r.state when 'late' then 'Held late: it was due by ' || to_char(r.due_on, 'FMDD FMMonth YYYY') else '' end as detail,
        case r.state when 'late' then 'late' when 'met' then 'good' else 'plain' end as tone, s.known_at
      from section_47 s left join clock_run r on r.clock = 'icpc-15' and r.about_id = s.id::text and r.child_id = s.child_id
      where s.conference_on is not null`,
  },
  {
    kind: 'protection_plan',
    lane: 'help',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, null::timestamptz as at,
        'Child protection plan' as title, case coalesce(latest_category, initial_category) when 'NEG' then 'Neglect' when 'PHY' then 'Physical abuse'
          when 'SAB' then 'Sexual abuse' when 'EMO' then 'Emotional abuse' when 'MUL' then 'Multiple' else '' end as detail,
        'plain' as tone, known_at from protection_plan where started_on is not null`,
  },
  {
    kind: 'protection_review',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select v.child_id, v.id as record_id, v.reviewed_on as from_on, v.reviewed_on as to_on, null::timestamptz as at,
        'Review conference' as title, case r.state when 'late' then 'Held late: it was due by ' || to_char(r.due_on, 'FMDD FMMonth YYYY') else '' end as detail,
        case r.state when 'late' then 'late' when 'met' then 'good' else 'plain' end as tone, v.known_at
      from protection_review v left join (select distinct on (child_id, about_id, met_on) child_id, about_id, met_on, state, due_on from clock_run
          where clock in ('rcpc-first', 'rcpc-next') and met_on is not null
          order by child_id, about_id, met_on, due_on) r
        on r.child_id = v.child_id and r.about_id = v.plan::text and r.met_on = v.reviewed_on
      where v.reviewed_on is not null`,
  },
  {
    kind: 'protection_visit',
    lane: 'visit',
    shape: 'mark',
    rows: sql`select child_id, record_id, on_day as from_on, on_day as to_on, null::timestamptz as at, title, detail,
        case when not_seen then 'missed' when was_late then 'late' else 'good' end as tone, known_at
      from (select both_of.*, bool_or(state = 'late') over (partition by child_id, on_day) as was_late
        from (select child_id, id as record_id, visited_on as on_day,
            case seen when 'alone' then 'Protection visit, seen alone' when 'seen' then 'Protection visit, seen' else 'Protection visit, not seen' end as title,
            coalesce(happened, '') as detail, seen = 'not-seen' as not_seen, known_at, null as state from protection_visit
          union all
          select child_id, null, met_on, null, null, null, null, state from clock_run
          where clock = 'cp-visit' and state = 'late' and met_on is not null) both_of) told
      where record_id is not null`,
  },
  {
    kind: 'protection_visit',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, visited_on as from_on, visited_on as to_on, null::timestamptz as at,
        words as title, 'At a protection visit' as detail, 'good' as tone, known_at from protection_visit where words is not null`,
  },
]
