import { sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { dayIn, overlapping } from './readings.ts'

/** Laws of the front door. */
export const FRONT_DOOR: readonly Law[] = [
  law(
    14,
    'A contact is received, then decided, and a decision says what and when',
    sql`select 'contact' as record_kind, id as record_id, child_id,
        'received ' || received_at || ', decided ' || coalesce(decided_at::text, 'at no time') || ' as ' || coalesce(outcome, 'nothing') as says
      from contact where decided_at < received_at or (decided_at is null) <> (outcome is null)`,
  ),
  law(
    15,
    'In no month are more children referred than had a contact decided, or came from early help or another authority',
    sql`select 'month' as record_kind, month as record_id, null as child_id, referred || ' referred, ' || coalesce(decided, 0) || ' decided' as says
      from (select to_char(referred_on, 'YYYY-MM') as month, count(*) filter (where coalesce(source, '') not in ('5C', '5D')) as referred
          from referral group by 1) r
        left join (select to_char(${dayIn(sql`decided_at`)}, 'YYYY-MM') as month, count(*) as decided
          from contact where decided_at is not null group by 1) c using (month)
      where referred > coalesce(decided, 0)`,
  ),
  law(
    16,
    'Nobody is referred while their case is open',
    overlapping(
      sql`select 'referral' as record_kind, id as record_id, child_id, referred_on as from_on, closed_on as to_on from referral`,
    ),
  ),
  law(
    17,
    'Every referral comes from a contact decided that way, from early help or from another authority',
    sql`select 'referral' as record_kind, r.id as record_id, r.child_id, 'no contact was decided as a referral by ' || r.referred_on as says
      from referral r left join contact c on c.child_id = r.child_id and c.outcome = 'referral'
        and ${dayIn(sql`c.decided_at`)} between r.referred_on - 3 and r.referred_on
      where r.referred_on is not null and c.id is null and coalesce(r.source, '') not in ('5C', '5D')`,
    { leaves: 'the step up or transfer itself, which waits for early help and transfers' },
  ),
  law(
    21,
    'Red is decided soonest and green last',
    sql`with last as (select distinct on (contact) contact, colour from contact_rating order by contact, rated_at desc, id),
      taken as (select colour, count(*) as contacts,
          percentile_cont(0.5) within group (order by extract(epoch from decided_at - received_at) / 3600) as hours
        from contact join last on last.contact = contact.id where decided_at >= received_at group by 1)
      select 'contact' as record_kind, a.colour || '-' || b.colour as record_id, null as child_id,
        round(a.hours::numeric, 1) || ' hours until half of what is ' || a.colour || ' is decided, ' || round(b.hours::numeric, 1) || ' of what is ' || b.colour as says
      from taken a join taken b on (a.colour, b.colour) in (('red', 'amber'), ('amber', 'green'), ('red', 'green'))
      where least(a.contacts, b.contacts) >= 20 and a.hours >= b.hours`,
  ),
  law(
    22,
    'Schools hardly make contact in their holidays',
    sql`with days as (
        select on_day, (extract(month from on_day) = 8 or to_char(on_day, 'MMDD') not between '0102' and '1223') as holiday
        from (select generate_series(min(${dayIn(sql`received_at`)}), max(${dayIn(sql`received_at`)}), '1 day')::date as on_day from contact) d),
      school as (select ${dayIn(sql`received_at`)} as on_day, count(*) as contacts from contact where source in ('2A', '2B') group by 1)
      select 'contact' as record_kind, 'school-holidays' as record_id, null as child_id,
        round(away, 2) || ' contacts from schools a day in August and at Christmas, ' || round(term, 2) || ' otherwise' as says
      from (
        select sum(coalesce(contacts, 0)) as contacts, avg(coalesce(contacts, 0)) filter (where holiday) as away,
          avg(coalesce(contacts, 0)) filter (where not holiday) as term
        from days left join school using (on_day)) rates
      where contacts >= 100 and away > term / 5`,
    { leaves: 'nights and homes of domestic abuse: a contact does not say what it is about' },
  ),
]
