import { sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'

/** Laws of the programme for families with several needs at once. */
export const FAMILIES: readonly Law[] = [
  law(
    112,
    'What a family needed has lasted six months when somebody else checks it, and only then is it claimed',
    sql`select 'supported_family_outcome' as record_kind, id as record_id, child_id,
        'different from ' || coalesce(changed_on::text, 'no day') || ', lasted on ' || sustained_on as says
      from supported_family_outcome
      where sustained_on is not null and (changed_on is null or sustained_on < (changed_on + interval '6 months')::date)
      union all
      select 'supported_family_outcome', o.id, o.child_id, 'checked by ' || o.recorded_by || ', who wrote what shows it'
      from supported_family_outcome o join {{history}}.supported_family_outcome h on h.id = o.id
        and h.recorded_by = o.recorded_by and h.changed_on is not null and h.sustained_on is null
      where o.sustained_on is not null
      union all
      select 'supported_family_claim', c.id, c.child_id, 'claimed on ' || c.claimed_on || ', before all had lasted'
      from supported_family_claim c
        left join (
          select programme, max(coalesce(sustained_on, 'infinity')) as last_on from supported_family_outcome group by 1) o
          on o.programme = c.programme
      where coalesce(o.last_on, 'infinity') > c.claimed_on`,
  ),
]
