import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { BEGINNINGS, birthday, MOTHERS, OF_THE_LIVING, overlapping, PARENTS } from './readings.ts'

// Every postcode area of the United Kingdom, the Crown Dependencies, the forces and post without a place.
const REAL_POSTCODE_AREA = sql`'^(A[BL]|B|B[ABDHLNRSTFX]|C[ABFHMORTVW]|D[ADEGHLNTY]|E|E[CHNX]|F[KY]|G|G[LUYI]|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L|L[ADELNSU]|M|M[EKL]|N|N[EGNPRW]|O[LX]|P[AEHLOR]|R[GHM]|S|S[AEGKLMNOPRSTWY]|T[ADFNQRSW]|UB|W|W[ACDFNRSV]|YO|ZE)\d'`

// The ranges that Ofcom keeps for drama.
const NOBODYS_NUMBER = sql`'^(07700900|01632960|03069990|08081570|09098790|01134960|01144960|01154960|01164960|01174960|01184960|01214960|01314960|01414960|01514960|01614960|01914980|02079460|02896496|02920180)\d{3}$'`

const spaceless = (column: Sql): Sql => sql`regexp_replace(${column}, '\s', '', 'g')`

// The tenth digit is what brings the weighted sum of the nine before it to a multiple of eleven. Those from 999 on are
// given to nobody.
const isNhsNumber = (column: Sql): Sql => sql`(${column} ~ '^999\d{7}$' and (
    select sum(substr(${column}, i, 1)::integer * (11 - i)) from generate_series(1, 10) i) % 11 = 0)`

// A check letter of 23, then twelve digits weighted 2 to 13; a temporary number ends in a letter, whose place in the
// alphabet of 23 counts.
const UPN_LETTERS = sql`'ABCDEFGHJKLMNPQRTUVWXYZ'`
const isPupilNumber = (column: Sql): Sql => sql`(${column} ~ '^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$' and
    strpos(${UPN_LETTERS}, left(${column}, 1)) - 1 = (
      select sum((i + 1) * case when substr(${column}, i + 1, 1) ~ '\d' then substr(${column}, i + 1, 1)::integer
        else strpos(${UPN_LETTERS}, substr(${column}, i + 1, 1)) - 1 end) from generate_series(1, 12) i) % 23)`

const BIRTHS = sql`select m.mother_id, m.child_id, b.born_on, b.expected_on,
    lag(b.born_on) over by_birth as born_before, lag(b.expected_on) over by_birth as expected_before
  from (${MOTHERS}) m join birth_fact b on b.person_id = m.child_id where b.born_on is not null
  window by_birth as (partition by m.mother_id order by b.born_on, m.child_id)`

const KNOWN_ETHNICITY = sql`('REFU', 'NOBT')`

/** Laws of people and families. */
export const PEOPLE: readonly Law[] = [
  law(
    1,
    'Nobody is seen, placed, in care, missing or heard before birth',
    sql`select e.record_kind, e.record_id, e.child_id,
        'on ' || e.on_day || ', born ' || coalesce(b.born_on::text, 'not yet') as says
      from (${OF_THE_LIVING}) e join birth_fact b on b.person_id = e.child_id
      where e.on_day < coalesce(b.born_on, case when b.expected_on is not null then 'infinity'::date end)`,
    { leaves: 'school, which waits for education' },
  ),
  law(
    2,
    'Nobody is referred more than 40 weeks before they are born or expected',
    sql`select 'referral' as record_kind, r.id as record_id, r.child_id,
        'referred ' || r.referred_on || ', born ' || coalesce(b.born_on::text, '?') || ', expected ' || coalesce(b.expected_on::text, '?') as says
      from referral r join birth_fact b on b.person_id = r.child_id
      where r.referred_on < least(b.born_on, b.expected_on) - 280`,
  ),
  law(
    3,
    'Five weeks after the day expected a child is born, the pregnancy has ended or the case has closed',
    sql`select 'identity' as record_kind, b.person_id as record_id, b.person_id as child_id,
        'expected ' || b.expected_on || ', and no birth' as says
      from birth_fact b join referral r on r.child_id = b.person_id and (r.closed_on is null or r.closed_on > b.expected_on + 35)
      where b.born_on is null and b.died_on is null and b.expected_on + 35 < ${TODAY}`,
  ),
  law(
    4,
    'A mother is 12 to 55, and her children are born within a day of each other or half a year apart',
    sql`select 'identity' as record_kind, child_id as record_id, child_id,
        'born ' || born_on || ', a brother or sister ' || born_before as says
      from (${BIRTHS}) b where born_on - born_before between 2 and 181
      union all
      select 'identity', b.child_id, b.child_id, 'born ' || b.born_on || ', the mother ' || m.born_on
      from (${BIRTHS}) b join birth_fact m on m.person_id = b.mother_id
      where b.born_on not between ${birthday(sql`m.born_on`, 12)} and ${birthday(sql`m.born_on`, 56)} - 1`,
  ),
  law(
    5,
    'Children of one birth were expected on one day',
    sql`select 'identity' as record_kind, child_id as record_id, child_id,
        'expected ' || coalesce(expected_on::text, 'no day') || ', the twin ' || coalesce(expected_before::text, 'no day') as says
      from (${BIRTHS}) b where born_on - born_before < 2 and expected_on is distinct from expected_before`,
  ),
  law(
    6,
    'After a death nothing begins, nobody is seen, and plans and care have ended',
    sql`select e.record_kind, e.record_id, e.child_id, 'on ' || e.on_day || ', died ' || b.died_on as says
      from (${OF_THE_LIVING} union all ${BEGINNINGS}) e join birth_fact b on b.person_id = e.child_id where e.on_day > b.died_on
      union all
      select s.status, s.record_id, s.child_id, 'until ' || coalesce(s.to_on::text, 'now') || ', died ' || b.died_on
      from status_spell s join birth_fact b on b.person_id = s.child_id
      where s.status in ('in-need', 'protection', 'in-care') and coalesce(s.to_on, ${TODAY}) > b.died_on`,
    { leaves: 'what is sent, which waits for letters' },
  ),
  law(
    7,
    'Nobody is their own relative, no parent is younger than the child, and both ways of a relationship agree',
    sql`select 'relationship' as record_kind, id as record_id, person_id as child_id, 'their own relative' as says
      from relationship where person_id = other
      union all
      select 'relationship', p.record_id, p.child_id, 'born ' || c.born_on || ', the parent ' || b.born_on
      from (${PARENTS}) p join birth_fact c on c.person_id = p.child_id join birth_fact b on b.person_id = p.parent_id
      where b.born_on >= c.born_on
      union all
      select 'relationship', a.id, a.person_id, a.relation || ' one way, ' || b.relation || ' the other'
      from relationship a join relationship b on b.person_id = a.other and b.other = a.person_id
      where (a.relation in ('mother', 'father', 'parent') and b.relation <> 'child')
        or (a.relation in ('sibling', 'half-sibling') and b.relation <> a.relation)`,
  ),
  law(
    8,
    'A mother has parental responsibility unless her child was adopted',
    sql`select 'relationship' as record_kind, r.id as record_id, r.person_id as child_id, 'none is recorded as hers' as says
      from relationship r where r.relation = 'mother' and r.parental_responsibility = false
        and not exists (select from care_period p where p.child_id = r.person_id and p.reason_ended in ('E11', 'E12'))`,
    { leaves: 'reasons for anyone else’s, and the authority’s, which wait for orders' },
  ),
  law(
    9,
    'A person has one main home at a time',
    overlapping(
      sql`select 'address' as record_kind, id as record_id, person_id as child_id, from_on, to_on from address`,
    ),
    { leaves: 'who else lives there, which waits for households' },
  ),
  law(
    10,
    'Full brothers and sisters under 16 who were never parted by care share a home',
    sql`with young as (
        select a.id, m.child_id, m.mother_id, f.other as father_id, a.lines
        from (${MOTHERS}) m join birth_fact b on b.person_id = m.child_id
          join address a on a.person_id = m.child_id and a.to_on is null
          left join relationship f on f.person_id = m.child_id and f.relation = 'father'
        where ${birthday(sql`b.born_on`, 16)} > ${TODAY} and b.died_on is null
          and not exists (select from care_period p where p.child_id = m.child_id))
      select 'address' as record_kind, a.id as record_id, a.child_id, a.lines || ', and a brother or sister at ' || b.lines as says
      from young a join young b on b.mother_id = a.mother_id and b.child_id > a.child_id
      where a.father_id is not distinct from b.father_id and a.lines <> b.lines`,
  ),
  law(
    11,
    'Numbers for school and health are well formed, one person’s only, never a real person’s, and do not change',
    sql`select 'identity' as record_kind, person_id as record_id, person_id as child_id, 'no such NHS number: ' || nhs_number as says
      from identity where nhs_number is not null and not ${isNhsNumber(spaceless(sql`nhs_number`))}
      union all
      select 'identity', person_id, person_id, 'no such pupil number: ' || upn
      from identity where upn is not null and not ${isPupilNumber(sql`upn`)}
      union all
      select 'identity', person_id, person_id, 'someone else’s number' from (
        select person_id, count(*) over (partition by nhs_number) as same from identity where nhs_number is not null
        union all
        select person_id, count(*) over (partition by upn) from identity where upn is not null) n where same > 1
      union all
      select 'identity', i.person_id, i.person_id, 'had the number ' || coalesce(nullif(h.upn, i.upn), h.nhs_number)
      from {{history}}.identity h join identity i on i.id = h.id
      where (h.upn is distinct from i.upn and h.upn is distinct from i.former_upn and h.upn is not null)
        or (h.nhs_number is distinct from i.nhs_number and h.nhs_number is not null)`,
  ),
  law(
    12,
    'Telephone numbers and postcodes are ones that nobody has',
    sql`select 'telephone' as record_kind, id as record_id, person_id as child_id, number as says
      from telephone where regexp_replace(number, '\D', '', 'g') !~ ${NOBODYS_NUMBER}
      union all select 'address', id, person_id, postcode from address where upper(postcode) ~ ${REAL_POSTCODE_AREA}
      union all select 'placement_episode', id, child_id, concat_ws(', ', home_postcode, placement_postcode)
      from placement_episode where upper(home_postcode) ~ ${REAL_POSTCODE_AREA} or upper(placement_postcode) ~ ${REAL_POSTCODE_AREA}`,
    { leaves: 'e-mail addresses, of which the record holds none' },
  ),
  law(
    13,
    'Ethnicity, once known, stays; it is missing less often the longer a child is known',
    sql`select 'identity' as record_kind, i.person_id::text as record_id, i.person_id as child_id, h.ethnicity || ' became ' || coalesce(i.ethnicity, 'unknown') as says
      from {{history}}.identity h join identity i on i.id = h.id
      where h.ethnicity not in ${KNOWN_ETHNICITY} and h.ethnicity is distinct from i.ethnicity
      union all
      select 'ethnicity', 'missing', null, round(100 * newly) || '% missing of those known for less than three months, '
        || round(100 * long) || '% of those known for more than a year'
      from (
        select avg(missing) filter (where since > ${TODAY} - 91) as newly, avg(missing) filter (where since < ${TODAY} - 365) as long,
          count(*) filter (where since > ${TODAY} - 91) as new_ones, count(*) filter (where since < ${TODAY} - 365) as old_ones
        from (select min(referred_on) as since, child_id from referral group by child_id) r
          join (select person_id, (coalesce(ethnicity, 'NOBT') in ${KNOWN_ETHNICITY})::integer as missing from identity) i
            on i.person_id = r.child_id) shares
      where new_ones >= 100 and old_ones >= 100 and long >= newly and long > 0`,
  ),
]
