import { isoDay } from '../../core/day.ts'
import { logList } from '../../engines/access/index.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** A child of a family. */
export type ChildOfFamily = { child: string; name: string }

/**
 * The child, then the other children of the family whom the viewer may see: whoever is under 18 or expected. Family is who is
 * related to the child, or to somebody whom both are related to. Logged as a list; `forWhat` says why it was asked.
 */
export async function familyChildren(ctx: Ctx, child: string, forWhat: string): Promise<ChildOfFamily[]> {
  const rows = await ctx.db.rows<ChildOfFamily>(
    `select p.person_id as child, p.name from person_profile p
     where p.person_id = $1
       or (p.person_id in (select f.other_id from person_family f where f.person_id = $1
           union select g.person_id from person_family f join person_family g on g.other_id = f.other_id where f.person_id = $1)
         and (p.born_on > $2::date - interval '18 years' or p.expected_on is not null and p.born_on is null))
     order by p.person_id <> $1, p.born_on nulls last, p.name`,
    [child, isoDay(ctx.today)],
  )
  const others = rows.flatMap(row => (row.child === child ? [] : [row.child]))
  if (others.length > 0) await logList(ctx, 'list', `Children of one family, for ${forWhat}`, others)
  return rows
}

/** The names of those who matter to a child today, on the record or known by name alone, as far as the viewer may see them. */
export async function namesWhoMatter(ctx: Ctx, child: string): Promise<string[]> {
  const rows = await ctx.db.rows<{ name: string }>(
    `select coalesce(p.name, r.named) as name from relationship r left join person_profile p
       on p.person_id = case when r.person_id = $1 then r.other else r.person_id end
     where (r.person_id = $1 or r.other = $1) and (r.to_on is null or r.to_on > $2::date) and coalesce(p.name, r.named) is not null`,
    [child, isoDay(ctx.today)],
  )
  return rows.map(({ name }) => name)
}
