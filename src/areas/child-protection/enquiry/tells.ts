import { sql } from '../../../core/sql.ts'
import type { Tells } from '../../../engines/chronology/index.ts'

/** How a strategy discussion and what came of it are told in the child's story. */
export const enquiryTells: Tells[] = [
  {
    kind: 'strategy_discussion',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (held_at at time zone 'Europe/London')::date as from_on,
        (held_at at time zone 'Europe/London')::date as to_on, held_at as at, 'Strategy discussion' as title,
        concat_ws('. ', case decision when 'joint' then 'A section 47 enquiry, by social care and the police together'
          when 'single' then 'A section 47 enquiry, by social care alone' when 'none' then 'No section 47 enquiry'
          else 'Another discussion is to be held' end, reason) as detail, 'plain' as tone, known_at from strategy_discussion`,
  },
  {
    kind: 'enquiry_finding',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, ended_on as from_on, ended_on as to_on, null::timestamptz as at,
        'Section 47 enquiry ended' as title,
        concat_ws('. ', case finding when 'continuing' then 'There was significant harm or it is likely, and the risk goes on'
          when 'no-longer' then 'There was significant harm, and no risk of it goes on'
          else 'The worry about significant harm was not borne out' end, why) as detail, 'plain' as tone, known_at
      from enquiry_finding`,
  },
  {
    kind: 'enquiry_finding',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, ended_on as from_on, ended_on as to_on, null::timestamptz as at,
        words as title, 'In a section 47 enquiry' as detail, 'good' as tone, known_at from enquiry_finding where words is not null`,
  },
  {
    kind: 'conference_decision',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, decided_on as from_on, decided_on as to_on, null::timestamptz as at,
        case decision when 'convened' then 'Initial conference convened' else 'No initial conference is needed' end as title,
        concat_ws('. ', 'To be held by ' || to_char(due_on, 'FMDD FMMonth YYYY'), why, without_finding) as detail, 'plain' as tone, known_at
      from conference_decision`,
  },
]
