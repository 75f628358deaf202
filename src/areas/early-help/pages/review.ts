import type { Day } from '../../../core/day.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { insert } from '../../../engines/records/index.ts'
import { type FamilyForm, familyPage } from '../../../web/family-form/index.ts'
import { notYet } from '../actions/doing.ts'
import { WRITING } from '../actions/who.ts'
import { actionsIn } from '../current.ts'
import { forWhoeverGives } from '../family-help.ts'
import { Review } from '../records-plan.ts'
import {
  askedOf,
  lastMarks,
  type Marked,
  markAtReview,
  questionsOfActions,
  withActions,
} from '../review-marks.ts'
import { inHelp, type OpenChild } from './family.ts'

const PATH = 'review'
const TITLE = 'Write a team around the family review'
const ONCE = ['heldOn', 'attended', 'changed', 'familySays']

/** Every action that is still to be done, of each child whom the review can be about, asked in the review itself. */
async function formFor(asked: Asked): Promise<FamilyForm<OpenChild>> {
  const children = await inHelp.childrenOf(asked, asked.path.child ?? '')
  const ofChild = new Map<string, Marked[]>()
  for (const { child, episode } of children)
    ofChild.set(child, askedOf(await actionsIn(asked.ctx, child, episode)))
  const all = children.flatMap(({ child, name }) =>
    (ofChild.get(child) ?? []).map(one => (children.length > 1 ? { ...one, whose: name } : one)),
  )
  return {
    path: PATH,
    title: TITLE,
    submit: 'Save the review',
    may: WRITING,
    kind: withActions(all),
    ofAll: [...ONCE, ...questionsOfActions(all), 'nextOn'],
    ofEach: ['childsWords', 'decision', 'reason'],
    begins: () => lastMarks(all),
    async write({ ctx }, { child, episode }, values, id) {
      const said = Object.fromEntries(
        Object.entries(values).filter(([name]) => Object.hasOwn(Review.fields, name)),
      )
      const future = notYet(ctx, 'heldOn', said.heldOn)
      if (future) return future
      const review = await insert(ctx, Review, child, { ...said, episode } as never, id)
      if (!review.ok) return review
      const told = { review: id, heldOn: said.heldOn as Day, values }
      return markAtReview(ctx, child, ofChild.get(child) ?? [], told)
    },
  }
}

/** A review of the plan: one writing for all the children, with how far each action is and each child’s own decision. */
export const reviewPage: PageOf = forWhoeverGives({
  path: `children/:child/${PATH}`,
  title: TITLE,
  may: WRITING,
  show: async (asked, problems) => familyPage(inHelp, await formFor(asked)).show(asked, problems),
  act: async asked => familyPage(inHelp, await formFor(asked)).act!(asked),
})

/** The way to it, beside the other writings. */
export const REVIEW_LINK = { path: PATH, title: TITLE }
