import type { Ctx } from '../records/index.ts'

/**
 * Seals the record of every child among `subjects` for whom an adoption order was made, and begins a new one with
 * nothing of it: only adoption roles pass between them (Adoption and Children Act 2002, sections 56 to 65).
 * Offers that would lead across the seal go. `seals` is the areas' SQL giving child_id and sealed_on. Works with
 * the service's rights; gives how many records were sealed.
 */
export async function sealAdopted(
  ctx: Ctx,
  seals: readonly string[],
  subjects: ReadonlySet<string>,
): Promise<number> {
  if (seals.length === 0 || subjects.size === 0) return 0
  await ctx.db.run('drop table if exists pg_temp.adopted')
  await ctx.db.run(
    `create temporary table adopted on commit drop as
     select child_id, gen_random_uuid() as new_id, max(sealed_on) as sealed_on from (${seals.join(' union all ')}) s
     where child_id = any('{${[...subjects].join(',')}}'::uuid[]) and not exists (select from seal where person_id = child_id) group by 1`,
  )
  await ctx.db.run(`insert into person (id, known_at) select new_id, $1 from pg_temp.adopted`, [
    new Date(ctx.now).toISOString(),
  ])
  const sealed = await ctx.db.run(
    'insert into seal (person_id, new_person_id, sealed_on) select child_id, new_id, sealed_on from pg_temp.adopted',
  )
  if (sealed > 0) {
    await ctx.db.run(
      'delete from match_offer where decided is null and (person_a in (select person_id from seal) or person_b in (select person_id from seal))',
    )
  }
  return sealed
}
