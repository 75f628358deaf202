import type { Ctx } from '../../engines/records/index.ts'
import type { Standing } from './scope.ts'

/**
 * Tells the keepers of each restricted or sealed record that a loaded return speaks of their child. Whoever loads
 * it sees the same counts as for any other child.
 */
export async function tellKeepersOfLoad(ctx: Ctx, { loadId, kind, year }: Standing): Promise<void> {
  await ctx.db.run(
    `insert into notice (id, person_id, words)
     select gen_random_uuid(), kept.person_id, $2 from (
       select person_id from seal
       union select p.person_id from restriction r join restriction_person p on p.restriction_id = r.id
         where r.kind = 'restricted' and r.ended_at is null) kept
     where exists (select from source_row s where s.load_id = $1 and s.person_id = kept.person_id)`,
    [loadId, `A return that was loaded (${kind}${year === null ? '' : `, ${year}`}) speaks of this child.`],
  )
}
