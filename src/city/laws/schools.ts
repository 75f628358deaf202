import { sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { birthday, overlapping } from './readings.ts'

/** Laws of our own about schools. */
export const SCHOOLS: readonly Law[] = [
  law(
    110,
    'A child has a school place only from 4 to 18, and never before birth',
    sql`select 'school_place' as record_kind, p.id as record_id, p.child_id,
        'from ' || p.from_on || ' to ' || coalesce(p.to_on::text, 'no day yet') || ', born ' || coalesce(b.born_on::text, 'not yet') as says
      from school_place p left join birth_fact b on b.person_id = p.child_id
      where b.born_on is null or p.from_on < ${birthday(sql`b.born_on`, 4)} or p.from_on >= ${birthday(sql`b.born_on`, 18)}
        or p.to_on > ${birthday(sql`b.born_on`, 18)}`,
  ),
  law(
    111,
    'A child has a place at one school at a time',
    overlapping(
      sql`select 'school_place' as record_kind, id as record_id, child_id, from_on, to_on from school_place`,
    ),
  ),
]
