import type { Area } from '../engines/area.ts'
import { refreshSearch } from '../engines/matching/index.ts'
import { type Ctx, idFrom } from '../engines/records/index.ts'

/**
 * What a written city still needs: adopted children's records sealed, everyone findable, statistics. Ids of the
 * records that begin anew after an adoption come from the seed, as everything of a city does.
 */
export async function finishLives(ctx: Ctx, areas: readonly Area[], seed: number): Promise<void> {
  const seals = areas.flatMap(area => area.seals?.rows ?? [])
  if (seals.length > 0) {
    const adopted = await ctx.db.rows<{ id: string; on: number }>(
      `select child_id as id, max(sealed_on) as "on" from (${seals.join(' union all ')}) s group by 1 order by 1`,
    )
    for (const { id, on } of adopted) {
      const made = idFrom(seed, 'adopted', id)
      await ctx.db.run('insert into person (id, known_at) values ($1, now())', [made])
      await ctx.db.run(
        "insert into seal (person_id, new_person_id, sealed_on) values ($1, $2, date '1970-01-01' + $3::int)",
        [id, made, on],
      )
    }
  }
  const people = await ctx.db.rows<{ id: string }>('select id from person')
  const searchables = areas.flatMap(area => area.searchable ?? [])
  await refreshSearch(ctx, searchables, new Set(people.map(({ id }) => id)))
}
