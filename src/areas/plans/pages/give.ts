import { isId } from '../../../engines/access/index.ts'
import { type Giving, givenPage, givePage } from '../../../web/plans/index.ts'
import { mustNotTell } from '../../child/facts.ts'
import { actionsOf, type PlanKind, plansHref } from '../read.ts'
import { PLAN, PlanGiven } from '../records.ts'
import { WRITERS } from '../who.ts'

const giving: Giving = {
  kind: PlanGiven,
  may: WRITERS,
  path: 'children/:child/for-reader/:plan',
  given: 'children/:child/given/:given',
  giveHref: ({ path }, child) => `${plansHref(child)}/for-reader/${path.plan}`,
  givenHref: (child, given) => `${plansHref(child)}/given/${given}`,
  home: { href: plansHref, text: 'Plans' },
  async planOf({ ctx, path }, child) {
    const plan = path.plan as PlanKind
    const actions = isId(child) ? (await actionsOf(ctx, child)).get(plan) : undefined
    return actions && { title: PLAN[plan], actions, more: { plan } }
  },
  mustNotTell,
}

/** A child's plan made for one named reader, and each paper that was made. */
export const givePlanPage = givePage(giving)
export const planGivenPage = givenPage(giving)
