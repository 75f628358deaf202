import type { Area } from '../engines/area.ts'
import { at, type Ctx, quickIdFrom } from '../engines/records/index.ts'

/**
 * Seals the records of children who were adopted. Ids of the records that begin anew after an adoption come from the
 * seed, as everything of a city does. Needs the service's rights.
 */
export async function sealAdoptedOfCity(ctx: Ctx, areas: readonly Area[], seed: number): Promise<void> {
  const seals = areas.flatMap(area => area.seals?.rows ?? [])
  if (seals.length === 0) return
  const adopted = await ctx.db.rows<{ id: string; on: number }>(
    `select child_id as id, max(sealed_on) as "on" from (${seals.join(' union all ')}) s group by 1 order by 1`,
  )
  for (const { id, on } of adopted) {
    const made = quickIdFrom(seed, 'adopted', id)
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [made, at(ctx.now)])
    await ctx.db.run(
      "insert into seal (person_id, new_person_id, sealed_on) values ($1, $2, date '1970-01-01' + $3::int)",
      [id, made, on],
    )
  }
}
