import { sql } from '../../../core/sql.ts'
import { inWords, type Tells } from '../../../engines/chronology/index.ts'
import type { SaidToThem } from '../../../engines/own-record/index.ts'
import { POSITION } from '../records-section-20.ts'

export const tells: Tells[] = [
  {
    kind: 'section_20_agreement',
    lane: 'legal',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, said_on as from_on, said_on as to_on, null::timestamptz as at,
        'Asked whether they may live in our care' as title, concat_ws(': ', agreed_by, ${inWords(sql`position`, POSITION)}) as detail,
        'plain' as tone, known_at from section_20_agreement where said_on is not null`,
  },
  {
    kind: 'section_20_agreement',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, said_on as from_on, said_on as to_on, null::timestamptz as at,
        childs_view as title, 'Asked where they want to live' as detail, 'good' as tone, known_at
      from section_20_agreement where said_on is not null and childs_view is not null`,
  },
  {
    kind: 'section_20_decision',
    lane: 'legal',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, from_on, from_on as to_on, null::timestamptz as at,
        'Decided that they live in our care by agreement' as title, concat_ws(' ', reason, '(' || decided_by || ')') as detail,
        'plain' as tone, known_at from section_20_decision where from_on is not null`,
  },
]

export const saysToThem: SaidToThem[] = [
  {
    kind: 'section_20_decision',
    rows: sql`select d.child_id, d.id as record_id, d.from_on as on_date, 'We decided that you live with us' as title,
        a.childs_view as words, null as says, d.reason as why, null as left_out, null as not_for
      from section_20_decision d left join section_20_agreement a on a.id = d.agreement where d.from_on is not null`,
  },
]
