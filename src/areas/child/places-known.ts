import { isoDay } from '../../core/day.ts'
import { withheldIn } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { withheldAbout } from './withheld.ts'

/** Where somebody of a family can be reached. */
export type PlaceKnown = { id: string; what: 'address' | 'telephone'; name: string; lines: string[] }

/**
 * The addresses and telephone numbers of today of a child and whoever is related to them, as far as the viewer may see them, for
 * whoever writes to one of them. None that is kept from anybody, from whatever day: what is offered is soon chosen. What one
 * person of the family keeps is offered under no other name, either.
 */
export async function placesKnown(ctx: Ctx, child: string): Promise<PlaceKnown[]> {
  const rows = await ctx.db.rows<Omit<PlaceKnown, 'lines'> & { said: string; postcode: string | null }>(
    `with family as (select $1::uuid as id union select other_id from person_family where person_id = $1)
     select a.id, 'address' as what, p.name, a.lines as said, a.postcode
     from address a join family on family.id = a.person_id join person_profile p on p.person_id = a.person_id
     where (a.to_on is null or a.to_on > $2::date) and a.kept_from is null
     union all
     select t.id, 'telephone', p.name, t.number, null
     from telephone t join family on family.id = t.person_id join person_profile p on p.person_id = t.person_id
     where (t.to_on is null or t.to_on > $2::date) and t.kept_from is null
     order by 2, 3, 4`,
    [child, isoDay(ctx.today)],
  )
  const withheld = await withheldAbout(ctx, child)
  return rows
    .filter(({ said, postcode }) => withheldIn(`${said}\n${postcode ?? ''}`, withheld).length === 0)
    .map(({ said, postcode, ...place }) => ({
      ...place,
      lines: [...said.split(/\s*[,\n]\s*/), postcode].filter((line): line is string => Boolean(line)),
    }))
}
