import { sql } from '../../core/sql.ts'
import { inWords, type Tells } from '../../engines/chronology/index.ts'
import { LEGAL_STATUS, REASON_EPISODE_ENDED, REVIEW_PARTICIPATION } from '../../returns/ssda903/codes.ts'

// Runs are joined as a set, one a day: looked up for each visit, a childhood of 1,000 takes a tenth of a second.
export const tells: Tells[] = [
  {
    kind: 'care_episode',
    lane: 'legal',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, null::timestamptz as at,
        coalesce(${inWords(sql`legal_status`, LEGAL_STATUS)}, 'In care') as title,
        case when reason_ended <> 'X1' then coalesce('Ended: ' || ${inWords(sql`reason_ended`, REASON_EPISODE_ENDED)}, '') else '' end as detail,
        'plain' as tone, known_at from care_episode where started_on is not null`,
  },
  {
    kind: 'care_episode',
    lane: 'help',
    shape: 'spell',
    rows: sql`select child_id, record_id, from_on, to_on, null::timestamptz as at, 'In care' as title,
        case when start_known then '' else 'The day care began is not in the record' end as detail,
        case when start_known then 'plain' else 'doubt' end as tone, known_at from care_period where not short_breaks`,
  },
  {
    kind: 'care_review',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select v.child_id, v.id as record_id, v.reviewed_on as from_on, v.reviewed_on as to_on, null::timestamptz as at,
        'Review of the child’s care' as title,
        concat_ws('. ', ${inWords(sql`v.participation`, REVIEW_PARTICIPATION)},
          case r.state when 'late' then 'Held late: it was due by ' || to_char(r.due_on, 'FMDD FMMonth YYYY') end, v.decided) as detail,
        case r.state when 'late' then 'late' when 'met' then 'good' else 'plain' end as tone, v.known_at
      from care_review v left join (select distinct on (child_id, met_on) child_id, met_on, state, due_on from clock_run
          where clock in ('cla-review-first', 'cla-review-second', 'cla-review-later') and met_on is not null
          order by child_id, met_on, due_on) r on r.child_id = v.child_id and r.met_on = v.reviewed_on
      where v.reviewed_on is not null`,
  },
  {
    kind: 'care_visit',
    lane: 'visit',
    shape: 'mark',
    rows: sql`select v.child_id, v.id as record_id, v.visited_on as from_on, v.visited_on as to_on, null::timestamptz as at,
        case v.seen when 'alone' then 'Visit, seen alone' when 'seen' then 'Visit, seen' else 'Visit, not seen' end as title,
        coalesce(v.words, v.happened, '') as detail,
        case when v.seen = 'not-seen' then 'missed' when r.state = 'late' then 'late' else 'good' end as tone, v.known_at
      from care_visit v left join (select distinct on (child_id, met_on) child_id, met_on, state from clock_run
          where clock in ('cla-visit-first', 'cla-visit-6w') and met_on is not null
          order by child_id, met_on, due_on) r on r.child_id = v.child_id and r.met_on = v.visited_on`,
  },
]
