import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'childs_words',
    rows: sql`select child_id, id as record_id, said_on as on_date, 'You said' as title, words, null as says, null as why,
        null as left_out, null as not_for from childs_words`,
  },
  {
    kind: 'address',
    rows: sql`select person_id as child_id, id as record_id, from_on as on_date, 'You lived here' as title, null as words,
        case when kept_from is null then concat_ws(', ', lines, postcode) end as says, null as why,
        case when kept_from is not null then 'The address is left out: it is kept from somebody.' end as left_out, null as not_for
      from address where from_on is not null`,
  },
  // Why a worker changed is left out: it is often about the worker.
  {
    kind: 'allocation',
    rows: sql`select child_id, id as record_id, from_on as on_date, 'Who worked with you' as title, null as words,
        concat(worker, case role when 'social-worker' then ' was your social worker' when 'early-help-worker' then ' was your early help worker'
          when 'reviewing-officer' then ' was your independent reviewing officer' when 'personal-adviser' then ' was your personal adviser'
          when 'child-protection-lead' then ' was the social worker who looked after your safety' else ' worked with you' end,
          case when to_on is null then '.' else to_char(to_on, '", until" FMDD FMMonth YYYY"."') end) as says,
        null as why, null as left_out, null as not_for from allocation where worker is not null`,
  },
]
