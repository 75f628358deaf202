import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { birthday, dayIn, NOTES, VISITS } from './readings.ts'

// What is written of a child on a day: record_kind, record_id, child_id, on_day, text.
const DATED = sql`select record_kind, record_id, child_id, on_day, concat_ws(' ', words, happened) as text from (${VISITS}) v
    where words is not null or happened is not null
  union all select 'contact', id, child_id, coalesce(${dayIn(sql`decided_at`)}, ${dayIn(sql`received_at`)}), concat_ws(' ', worry, reason) from contact
    where worry is not null or reason is not null
  union all select 'assessment', id, child_id, authorised_on, concat_ws(' ', late_reason, not_seen_reason) from assessment
    where late_reason is not null or not_seen_reason is not null
  union all select 'care_review', id, child_id, reviewed_on, decided from care_review where decided is not null`

const OF_OLDER = sql`'\m(homework|college|bus pass|bank account|head of year|youth club|playlist|spelling)\M'`

const IN_PERSON = sql`'\m(as I arrived|when I came|the door opened|walked to the park|to me and back|showed me round|on the floor|nobody was in)\M'`

const KIN = sql`'\m(mother|father|mum|dad|gran|nan|grandmother|grandfather|grandparent|aunt|uncle|cousin|brother|sister)s?\M'`

// Brothers and sisters, of any kind, and their sex: child_id, sex.
const SIBLINGS = sql`select r.child_id, i.sex from (
    select person_id as child_id, other from relationship where relation in ('sibling', 'half-sibling', 'other') and other is not null
    union select other, person_id from relationship where relation in ('sibling', 'half-sibling', 'other') and other is not null) r
  join identity i on i.person_id = r.other`

const speaksOf = (
  word: string,
  sexes: Sql,
): Sql => sql`select v.record_kind, v.record_id, v.child_id, 'speaks of a ${word as Sql}' as says
  from (${VISITS}) v left join (select distinct child_id from (${SIBLINGS}) s where sex in ${sexes}) s on s.child_id = v.child_id
  where v.words ~* '\mmy ${word as Sql}\M' and s.child_id is null`

/** Laws of our own, each for something that reading children's stories found and a social worker would call impossible. */
export const STORIES: readonly Law[] = [
  law(
    100,
    'No court has ordered care by the second day after a child was referred',
    sql`select 'care_episode' as record_kind, e.id as record_id, e.child_id, e.legal_status || ' from ' || e.started_on || ', referred ' || r.referred_on as says
      from care_episode e join referral r on r.child_id = e.child_id and r.referred_on between e.started_on - 2 and e.started_on
      where e.reason_began = 'S' and e.legal_status in ('C1', 'C2', 'D1', 'E1')`,
  ),
  law(
    101,
    'Nobody who is not born yet is called by a name',
    sql`select d.record_kind, d.record_id, d.child_id, 'names ' || i.forename || ' on ' || d.on_day || ', born ' || b.born_on as says
      from (${DATED}) d join birth_fact b on b.person_id = d.child_id join identity i on i.person_id = d.child_id
      where d.on_day < b.born_on and strpos(d.text, i.forename) > 0`,
  ),
  law(
    102,
    'Of nobody under four is told what only older children do',
    sql`select d.record_kind, d.record_id, d.child_id, 'on ' || d.on_day || ', born ' || b.born_on || ': ' || (regexp_match(d.text, ${OF_OLDER}, 'i'))[1] as says
      from (${DATED}) d join birth_fact b on b.person_id = d.child_id
      where d.on_day < ${birthday(sql`b.born_on`, 4)} and d.text ~* ${OF_OLDER}`,
  ),
  law(
    103,
    'Of a child who came alone no kin here are told',
    sql`select n.record_kind, n.record_id, n.child_id, 'tells of a ' || (regexp_match(n.text, ${KIN}, 'i'))[1] as says
      from (select distinct child_id from unaccompanied) u join (${NOTES}) n using (child_id) where n.text ~* ${KIN}`,
  ),
  law(
    105,
    'Of a child in care nobody tells what goes on in the home they have left',
    sql`select 'contact' as record_kind, c.id as record_id, c.child_id, 'on ' || ${dayIn(sql`c.received_at`)} || ', in care from ' || p.from_on as says
      from contact c join care_period p on p.child_id = c.child_id and not p.short_breaks and ${dayIn(sql`c.received_at`)} > p.from_on
        and (p.to_on is null or ${dayIn(sql`c.received_at`)} < p.to_on)
      where c.worry ~* '\mat home\M'`,
  ),
  law(
    106,
    'Nothing is told of a visit by video that takes being there',
    sql`select v.record_kind, v.record_id, v.child_id, 'by video on ' || v.on_day || ': ' || (regexp_match(v.happened, ${IN_PERSON}, 'i'))[1] as says
      from (${VISITS}) v join (
        select id, how from in_need_visit union all select id, how from protection_visit union all select id, how from care_visit) h on h.id = v.record_id
      where h.how = 'video' and v.happened ~* ${IN_PERSON}`,
  ),
  law(
    104,
    'Nobody speaks of a brother or sister whom they do not have',
    sql`${speaksOf('sister', sql`('F', '2')`)} union all ${speaksOf('brother', sql`('M', '1')`)}`,
  ),
]
