import type { Draft } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'
import { markedAbout } from './marked.ts'

/**
 * What is asked of whatever leaves about a child, whoever composes it and for whom: what is kept from somebody, what was marked as
 * it was written, and the names of the family, of whom its author confirms each.
 */
export async function mustNotTell(
  ctx: Ctx,
  child: string,
): Promise<Required<Pick<Draft, 'withheld' | 'marked' | 'people'>>> {
  const people = await ctx.db.rows<{ name: string }>(
    `select distinct p.name from person_family f join person_profile p on p.person_id = f.other_id
     where f.person_id = $1 and p.name is not null`,
    [child],
  )
  return {
    withheld: await withheldAbout(ctx, child),
    marked: await markedAbout(ctx, child),
    people: people.map(({ name }) => name),
  }
}
