import { mayAct } from '../../../engines/access/index.ts'
import type { Panel } from '../../../engines/area.ts'
import { standingOf } from './chain.ts'
import { nextStep } from './next-step.tsx'
import { discussionHref, enquiriesHref, WRITING } from './who.ts'
import { isDiscussed } from './whom.ts'

/** On the child's page: where they are between a strategy discussion and a conference, and the way to write one down. */
export const enquiryPanel: Panel = {
  place: 'workers',
  title: 'Strategy discussions and enquiries',
  async show(ctx, child) {
    const [standing, isWriter, isChild] = await ctx.db.together(
      () => [standingOf(ctx, child), mayAct(ctx, WRITING), isDiscussed(ctx, child)] as const,
    )
    const mayWrite = ctx.knownAt === null && isWriter && isChild
    const isKnown = standing.discussions.length + standing.enquiries.length > 0
    if (!isKnown && !mayWrite) return null
    return (
      <>
        {isChild && (await nextStep(ctx, child, standing))}
        <p class="govuk-body-s">
          {isKnown && (
            <a class="govuk-link" href={enquiriesHref(child)}>
              All strategy discussions and enquiries
            </a>
          )}
          {isKnown && mayWrite && ' · '}
          {mayWrite && (
            <a class="govuk-link" href={discussionHref(child)}>
              Write down a strategy discussion
            </a>
          )}
        </p>
      </>
    )
  },
}
