import { sql } from '../../core/sql.ts'
import { inWords } from '../../engines/chronology/index.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'
import { CHOSEN, OPTION } from './records.ts'

const LONDON = sql`at time zone 'Europe/London'`

// Never what a parent said: it is theirs. Of an assessment only what is about the young person.
export const saysToThem: SaidToThem[] = [
  {
    kind: 'homeless_presentation',
    rows: sql`select child_id, id as record_id, (presented_at ${LONDON})::date as on_date,
        'You came to us with nowhere to live' as title, why as words, 'Where you slept that night: ' || tonight as says, null as why,
        null as left_out, null as not_for from homeless_presentation
      union all
      select child_id, id, closed_on, 'Our work on a home for you ended', null, null, closed_why, null, null
      from homeless_presentation where closed_on is not null`,
  },
  {
    kind: 'homeless_rights',
    rows: sql`select child_id, id as record_id, (explained_at ${LONDON})::date as on_date, 'We explained your rights to you' as title, words,
        nullif(concat_ws(' ',
          case when told_of_care then 'You may come into our care, and we told you what that brings now and after 18.' end,
          case when aloud and in_writing then 'We explained it aloud and gave you the leaflet.' when aloud then 'We explained it aloud.'
            when in_writing then 'We gave you the leaflet.' end,
          case advocate when 'accepted' then 'You wanted an advocate.' when 'declined' then 'You did not want an advocate then.'
            when 'later' then 'You wanted to think about an advocate.' end), '') as says,
        null as why, null as left_out, null as not_for from homeless_rights`,
  },
  {
    kind: 'homeless_assessment',
    rows: sql`select child_id, id as record_id, assessed_on as on_date, 'We looked with the housing service at what you needed' as title,
        null as words, nullif(concat_ws(' ', 'What you wished: ' || wishes, needs), '') as says, conclusion as why,
        case when home is not null then 'What your family and others said is left out: it is theirs.' end as left_out,
        null as not_for from homeless_assessment`,
  },
  {
    kind: 'homeless_option',
    rows: sql`select child_id, id as record_id, offered_on as on_date, 'We offered you a home' as title, null as words,
        concat_ws('. ', ${inWords(sql`option`, OPTION)}, place, support) as says, null as why, null as left_out, null as not_for
      from homeless_option`,
  },
  {
    kind: 'homeless_choice',
    rows: sql`select child_id, id as record_id, (chosen_at ${LONDON})::date as on_date, 'You chose' as title, words,
        concat(${inWords(sql`chosen`, CHOSEN)}, '.') as says, why_changed as why, null as left_out, null as not_for from homeless_choice`,
  },
  {
    kind: 'homeless_basis',
    rows: sql`select child_id, id as record_id, decided_on as on_date, 'A manager decided what we gave you by law' as title, null as words,
        case basis when 'section20' then 'That you were in our care (Children Act 1989, section 20).'
          when 'section17' then 'That it was help to a child in need (Children Act 1989, section 17).'
          when 'housing' then 'That it was help of the housing service (Housing Act 1996).' end as says,
        reason as why, null as left_out, null as not_for from homeless_basis`,
  },
]
