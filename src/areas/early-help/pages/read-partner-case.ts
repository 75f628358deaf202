import type { Day } from '../../../core/day.ts'
import { myPartner } from '../../../engines/access/index.ts'
import { type Due, dueOf } from '../../../engines/clocks/index.ts'
import { withheldIn } from '../../../engines/outbox/index.ts'
import { asService, type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { OF_HELP } from '../clocks.ts'
import { actionsIn, openAssessment, planOf } from '../current.ts'
import type { Led } from '../partner-lead.ts'
import { Assessment, type Plan, Progress, Review } from '../records-plan.ts'
import type { Marked } from '../review-marks.ts'
import { withoutKept } from '../without-kept.ts'

/**
 * What leading a case needs: its plan, the actions with how far each is, its reviews, what is due, and the assessment while
 * they write it themselves. No other assessment, and nobody else.
 */
export type Case = {
  plan?: Row<typeof Plan>
  actions: Marked[]
  reviews: Row<typeof Review>[]
  marks: Row<typeof Progress>[]
  due: Due[]
  /** The assessment that goes on: the partner's own, or somebody else's, unread. */
  assessment?: Row<typeof Assessment> | 'theirs'
  /** Its passages that hold what is kept from somebody. */
  keptBack: string[]
  /** When one was last completed. */
  completedOn: Day | null
}

/** Reads a case that the viewer leads, with the service's eyes; what is kept from somebody is kept back. */
export const caseOf = async (ctx: Ctx, { child, episode }: Led): Promise<Case> => {
  const withheld = await withheldAbout(ctx, child)
  const me = await myPartner(ctx)
  const read = <R extends object>(row: R): R => withoutKept(row, withheld)
  return asService(ctx, async () => {
    const plan = await planOf(ctx, child, episode.id)
    const open = await openAssessment(ctx, child, episode.id)
    const isOwn = open !== undefined && open.recordedBy === me?.account
    const completed = (await list(ctx, Assessment, child)).flatMap(one =>
      one.episode === episode.id && one.completedOn !== null ? [one.completedOn] : [],
    )
    return {
      plan: plan && read(plan),
      actions: (await actionsIn(ctx, child, episode.id)).map(({ action, progress }) => ({
        action: read(action),
        progress: progress && read(progress),
      })),
      reviews: (await list(ctx, Review, child))
        .filter(review => review.episode === episode.id)
        .toSorted((a, b) => b.heldOn - a.heldOn)
        .map(read),
      marks: (await list(ctx, Progress, child)).map(read),
      due: await dueOf(ctx, { whose: { child }, clocks: OF_HELP }, { limit: 10, offset: 0 }),
      assessment: isOwn ? open : open && 'theirs',
      keptBack: isOwn
        ? Object.entries(open).flatMap(([name, value]) =>
            typeof value === 'string' && withheldIn(value, withheld).length > 0 ? [name] : [],
          )
        : [],
      completedOn: completed.sort((a, b) => b - a)[0] ?? null,
    }
  })
}
