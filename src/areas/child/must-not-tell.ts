import type { Draft } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { namesWhoMatter } from './family-children.ts'
import { withheldAbout } from './withheld.ts'

/**
 * What is asked of whatever leaves about a child, whoever composes it and for whom, beside the passages that were marked, which the
 * outbox finds itself: what is kept from somebody, and the names of the family, of whom its author confirms each.
 */
export const mustNotTell = async (
  ctx: Ctx,
  child: string,
): Promise<Required<Pick<Draft, 'withheld' | 'people'>>> => ({
  withheld: await withheldAbout(ctx, child),
  people: await namesWhoMatter(ctx, child),
})
