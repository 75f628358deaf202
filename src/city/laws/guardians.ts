import { sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { birthday, CARE, PARENTS } from './readings.ts'

/** Laws of those who bring up a child by an order. */
export const GUARDIANS: readonly Law[] = [
  law(
    64,
    'A special guardian is a grown-up and no parent',
    sql`select 'relationship' as record_kind, r.id as record_id, r.person_id as child_id,
        'guardian on ' || c.to_on || ', born ' || coalesce(b.born_on::text, 'on a day not known') || case when p.child_id is null then '' else ', a parent' end as says
      from relationship r join (${CARE}) c on c.child_id = r.person_id and c.reason_ended in ('E45', 'E46', 'E47', 'E48') and r.from_on <= c.to_on
        left join birth_fact b on b.person_id = r.other
        left join (${PARENTS}) p on p.child_id = r.person_id and p.parent_id = r.other
      where r.relation = 'carer' and r.parental_responsibility and (r.to_on is null or r.to_on > c.to_on)
        and (${birthday(sql`b.born_on`, 18)} > c.to_on or p.child_id is not null)`,
    {
      leaves:
        'guardians who are no relatives, of whom there is no record; care ends with the order as it is written',
    },
  ),
]
