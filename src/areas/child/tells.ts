import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'identity',
    lane: 'people',
    shape: 'mark',
    rows: sql`select person_id as child_id, id as record_id, born_earliest as from_on, born_earliest as to_on,
        null::timestamptz as at, 'Born' as title, '' as detail, 'plain' as tone, known_at
      from identity where born_earliest is not null`,
  },
  {
    kind: 'address',
    lane: 'home',
    shape: 'spell',
    rows: sql`select person_id as child_id, id as record_id, from_on, to_on, null::timestamptz as at,
        case when kept_from is null then 'At home' else 'At an address kept from ' || kept_from end as title,
        case when kept_from is null then concat_ws(', ', lines, postcode) else '' end as detail, 'plain' as tone, known_at
      from address where from_on is not null`,
  },
  {
    kind: 'allocation',
    lane: 'people',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, from_on, to_on, null::timestamptz as at, worker as title,
        concat_ws(', ', case role when 'social-worker' then 'Social worker' when 'early-help-worker' then 'Early help worker'
          when 'reviewing-officer' then 'Independent reviewing officer' when 'child-protection-lead' then 'Lead child protection practitioner'
          else 'Personal adviser' end, team) as detail,
        'plain' as tone, known_at
      from allocation where from_on is not null`,
  },
  {
    kind: 'childs_words',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, said_on as from_on, said_on as to_on, said_at as at,
        '“' || words || '”' as title, coalesce('Said to ' || said_to, '') as detail, 'good' as tone, known_at
      from childs_words where said_on is not null`,
  },
  {
    kind: 'warning',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, from_on, from_on as to_on, null::timestamptz as at,
        'Warning recorded' as title, says as detail, 'plain' as tone, known_at
      from warning where from_on is not null`,
  },
]
