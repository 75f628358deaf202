import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { birthday, MOTHERS, NOTES, VISITS } from './readings.ts'

// Words that begin with a capital within a sentence and may be a name, in notes of one id in sixteen: taking apart all
// that was ever written costs more than it tells.
const NAMED = sql`select n.record_kind, n.record_id, n.child_id, word[1] as name
  from (${NOTES}) n cross join lateral regexp_matches(n.text, '[[:lower:],;] ([[:upper:]][[:lower:]]{2,})\M', 'g') word
  where left(n.record_id::text, 1) = '0'`

// Whom the notes of children (`of`: child_id) may name: themselves, those related to them, their mother's other
// children, their workers.
const theirNames = (of: Sql): Sql => sql`with kin as (
    select child_id, child_id as other from ${of} o
    union select person_id, other from relationship where other is not null and person_id in (select child_id from ${of} o)
    union select other, person_id from relationship where other in (select child_id from ${of} o)
    union select a.child_id, b.child_id from (${MOTHERS}) a join (${MOTHERS}) b using (mother_id) where a.child_id in (select child_id from ${of} o)),
  said as (
    select k.child_id, concat_ws(' ', i.forename, i.surname, i.known_as, i.other_names) as names from kin k join identity i on i.person_id = k.other
    union all select person_id, named from relationship where named is not null and person_id in (select child_id from ${of} o)
    union all select child_id, worker from allocation where child_id in (select child_id from ${of} o))
  select distinct child_id, name from said cross join lateral regexp_split_to_table(names, '[^[:alpha:]]+') name`

// Names that are months and feasts as well.
const ALSO_WORDS = sql`('April', 'May', 'June', 'August', 'Summer', 'Easter', 'Christmas', 'Eid', 'Diwali')`

/** Laws of words. */
export const WORDS: readonly Law[] = [
  law(
    78,
    'Text agrees with its record: nobody unseen is quoted, and no other family is named',
    sql`select record_kind, record_id, child_id, 'not seen, and yet words' as says
      from (${VISITS}) v where seen = 'not-seen' and words is not null
      union all
      (with named as materialized (
        select n.* from (${NAMED}) n join (select distinct forename from identity) i on i.forename = n.name where n.name not in ${ALSO_WORDS})
      select n.record_kind, n.record_id, n.child_id, 'names ' || n.name
      from named n left join (${theirNames(sql`named`)}) t on t.child_id = n.child_id and t.name = n.name
      where t.name is null)`,
    { leaves: 'pronouns, ages and dates in sentences' },
  ),
  law(
    79,
    'No child under two is quoted',
    sql`select 'childs_words' as record_kind, w.id as record_id, w.child_id, 'said on ' || w.said_on || ', born ' || b.born_on as says
      from childs_words w join birth_fact b on b.person_id = w.child_id where w.said_on < ${birthday(sql`b.born_on`, 2)}
      union all
      select v.record_kind, v.record_id, v.child_id, 'quoted on ' || v.on_day || ', born ' || b.born_on
      from (${VISITS}) v join birth_fact b on b.person_id = v.child_id
      where v.words ~ '[“”"]' and v.on_day < ${birthday(sql`b.born_on`, 2)}`,
    { leaves: 'strengths in assessments, which hold no text' },
  ),
  law(
    80,
    'No text holds a personal number, or an address that someone must not know',
    sql`select record_kind, record_id, child_id, 'a number: ' || (regexp_match(text, '\d[\d ]{5,}\d'))[1] as says
      from (${NOTES}) n where text ~ '\d[\d ]{5,}\d'
      union all
      (with kept as (select person_id, lower(lines) as lines, lower(postcode) as postcode from address where kept_from is not null),
      family as (
        select person_id as child_id, lines, postcode from kept
        union select b.child_id, k.lines, k.postcode from kept k join (${MOTHERS}) a on a.child_id = k.person_id join (${MOTHERS}) b using (mother_id))
      select n.record_kind, n.record_id, n.child_id, 'an address kept from someone'
      from family f join (${NOTES}) n using (child_id)
      where strpos(lower(n.text), f.lines) > 0 or strpos(lower(n.text), f.postcode) > 0)`,
  ),
  law(
    81,
    'No sentence stands in more than 1 note of 200, and none labels a child',
    sql`with sentences as (
        select distinct record_id, lower(trim(sentence)) as sentence
        from (${NOTES}) n cross join lateral regexp_split_to_table(text, '[.!?]+[”’"]*(\s+|$)') sentence
        where trim(sentence) <> ''),
      total as (select count(distinct record_id) as notes from (${NOTES}) n)
      select 'note' as record_kind, sentence as record_id, null as child_id, 'in ' || count(*) || ' notes' as says
      from sentences cross join total where notes >= 400 group by sentence, notes having count(*) > notes / 200.0
      union all
      select record_kind, record_id::text, child_id::text, 'labels the child: ' || (regexp_match(text, '\m(promiscuous|prostitut\w*|attention[- ]seeking|manipulative|lifestyle choice|troublemaker)', 'i'))[1]
      from (${NOTES}) n where text ~* '\m(promiscuous|prostitut|attention[- ]seeking|manipulative|lifestyle choice|troublemaker)'`,
  ),
]
