import { keepOffer } from '../../engines/matching/index.ts'
import type { Ctx } from '../../engines/records/index.ts'

const SAME_NAME = `select a.person_id, b.person_id, 'The same name and date of birth'
       from person_profile a
       join person_profile b on b.born_on = a.born_on and lower(b.name) = lower(a.name) and b.person_id <> a.person_id
       where a.person_id in (select person_id from loaded) and a.name is distinct from a.local_id
         and not exists (select from person_proof p join person_proof q on q.person_id = b.person_id
           where p.person_id = a.person_id and p.upn <> q.upn)`

type Pair = { a: string; b: string; reason: string }

/**
 * Offers each person of this load as likely to be somebody we know where a former pupil number is theirs, or name
 * and date of birth are the same. A person decides: nothing is merged. No offer leads across a seal, and two people
 * whom one return tells apart by their pupil numbers are not offered.
 */
export async function offerMatches(ctx: Ctx, kind: string): Promise<number> {
  // Only the people file brings names, so only it can bring two people of one name together.
  const named = kind === 'people' ? `union ${SAME_NAME}` : ''
  // What this transaction wrote has no statistics yet: left alone, everyone is compared with everyone, one by one.
  await ctx.db.run('set local enable_nestloop = off')
  const pairs = await ctx.db.rows<Pair>(
    `with loaded as (select distinct person_id from pg_temp.incoming_person where local_id is not null),
     proof as materialized (select person_id, upn, former_upn from person_proof),
     likely as (
       select a.person_id as a, b.person_id as b, 'A former pupil number of one is the other’s' as reason
       from proof a join proof b on b.upn = a.former_upn and b.person_id <> a.person_id
       where a.person_id in (select person_id from loaded) or b.person_id in (select person_id from loaded)
       ${named})
     select least(a, b)::text as a, greatest(a, b)::text as b, min(reason) as reason from likely
     where a not in (select person_id from seal) and b not in (select person_id from seal) group by 1, 2`,
  )
  await ctx.db.run('set local enable_nestloop = on')
  for (const { a, b, reason } of pairs) {
    await keepOffer(ctx, a, b, [reason])
  }
  return pairs.length
}
