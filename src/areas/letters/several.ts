import type { Problem } from '../../core/outcome.ts'
import { isConfirmed, type Reader } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type ChildOfFamily, namesWhoMatter } from '../child/facts.ts'

/**
 * Why a letter about several children may not go to a reader: because one child's part is not theirs to read. A child reads of
 * themselves alone, a member of the public of nobody; a parent or carer only of children to whom the record says that they
 * matter (the mother of one may be nothing to their half-brother). Of a professional the author judges.
 */
export async function whyNotOfAll(
  ctx: Ctx,
  children: readonly ChildOfFamily[],
  reader: Reader,
): Promise<Problem[]> {
  if (children.length < 2) return []
  const refuse = (why: string): Problem => ({
    field: 'also',
    message: `${why} Write about each child apart.`,
  })
  if (reader.standing === 'young-person')
    return [refuse('A child reads about themselves alone, not about brothers and sisters.')]
  if (reader.standing === 'member-of-public') return [refuse('A member of the public is told of no child.')]
  if (reader.standing !== 'parent') return []
  const problems: Problem[] = []
  for (const { child, name } of children)
    if (!isConfirmed(reader.name, await namesWhoMatter(ctx, child)))
      problems.push(
        refuse(
          `${reader.name} may not read of ${name}: the record of ${name} does not say that they matter to each other.`,
        ),
      )
  return problems
}
