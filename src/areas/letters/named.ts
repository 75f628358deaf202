import type { Asked } from '../../engines/area.ts'
import { othersNamed } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { ChildOfFamily } from '../child/facts.ts'

/** Other people whom the letter names as it stands in the form: its author confirms each, or takes the name out. */
export async function othersIn(
  { ctx, viewer }: Asked,
  children: readonly ChildOfFamily[],
  { subject = '', body = '', reader = '' }: Readonly<Record<string, string>>,
): Promise<string[]> {
  const family = await familyOf(ctx, children)
  const among = [...children.map(({ name }) => name), reader, viewer.name]
  return othersNamed(`${subject}\n${body}`, family, among)
}

/** The names of the children’s family, as far as the author may know them. */
export async function familyOf(ctx: Ctx, children: readonly ChildOfFamily[]): Promise<string[]> {
  const rows = await ctx.db.rows<{ name: string }>(
    `select distinct p.name from person_family f join person_profile p on p.person_id = f.other_id
     where f.person_id = any($1::uuid[]) and p.name is not null`,
    [children.map(({ child }) => child)],
  )
  return rows.map(({ name }) => name)
}
