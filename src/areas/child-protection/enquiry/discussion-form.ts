import type { Instant } from '../../../core/instant.ts'
import { invalid } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { idFrom, insert } from '../../../engines/records/index.ts'
import type { Family, FamilyChild, FamilyForm } from '../../../web/family-form/index.ts'
import { familyChildren } from '../../child/facts.ts'
import { decidesOnEnquiry, namesOf, whoWasMissing } from './began.ts'
import { oneAtATime, standingOf } from './chain.ts'
import { StrategyDiscussion } from './records.ts'
import { enquiriesHref, WRITING } from './who.ts'
import { whyNoDiscussion } from './whom.ts'

/** Whom a strategy discussion can be about: the children of one family whom the writer may see. */
export const inDiscussion: Family<FamilyChild> = {
  area: 'child-protection',
  childrenOf: ({ ctx }: Asked, child) => familyChildren(ctx, child, 'a strategy discussion'),
  nobody: 'There is nobody here to write about.',
  oneAtATime,
  whyNot: whyNoDiscussion,
  home: { href: enquiriesHref, text: 'Strategy discussions and enquiries' },
}

/**
 * A strategy discussion, written once for every child it was about, each with their own decision and reason. One to which the
 * police or health did not come is written down as it was, and decides on no enquiry.
 */
export const writeDiscussion: FamilyForm<FamilyChild> = {
  path: 'strategy-discussion',
  title: 'Write down a strategy discussion',
  submit: 'Save the discussion',
  may: WRITING,
  kind: StrategyDiscussion,
  ofAll: [
    'heldAt',
    'suspectedAt',
    'how',
    'socialCare',
    'police',
    'health',
    'others',
    'shared',
    'investigation',
    'told',
  ],
  ofEach: ['decision', 'reason', 'safeNow'],
  async write({ ctx, viewer, form }, { child }, values, id) {
    if (((values.heldAt as Instant | null) ?? 0) > ctx.now)
      return invalid('heldAt', 'This moment is still to come')
    const said = values as Parameters<typeof whoWasMissing>[0] & { decision: string | null }
    const missing = whoWasMissing(said)
    if (said.decision !== null && decidesOnEnquiry({ decision: said.decision }) && missing.length > 0)
      return invalid(
        'decision',
        `${namesOf(missing)} did not take part, and no enquiry begins without them: choose that another discussion is to be held`,
      )
    const { open } = await standingOf(ctx, child)
    return insert(
      ctx,
      StrategyDiscussion,
      child,
      {
        ...values,
        writing: idFrom('child-protection', 'writing', form.record ?? id),
        writtenBy: viewer.name,
        enquiry: open?.id ?? null,
      } as never,
      id,
    )
  },
}
