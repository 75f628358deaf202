import { type Giving, givenPage, givePage } from '../../../web/plans/index.ts'
import { mustNotTell } from '../../child/facts.ts'
import { helpHref } from '../actions/doing.ts'
import { WRITING } from '../actions/who.ts'
import { forWhoeverGives } from '../family-help.ts'
import { PlanGiven } from '../records-plan.ts'
import { smartActions } from '../review-marks.ts'
import { readHelp } from './read-help.ts'

const giving: Giving = {
  kind: PlanGiven,
  may: WRITING,
  path: 'children/:child/for-family',
  given: 'children/:child/given/:given',
  giveHref: (_, child) => `${helpHref(child)}/for-family`,
  givenHref: (child, given) => `${helpHref(child)}/given/${given}`,
  home: { href: helpHref, text: 'Early help' },
  async planOf({ ctx }, child) {
    const help = await readHelp(ctx, child)
    const { plan } = help
    return plan
      ? {
          title: `${help.name} plan`,
          actions: smartActions(help.actions),
          otherwise: plan.otherwise,
          forTheChild: plan.forTheChild,
          more: { plan: plan.id },
        }
      : undefined
  },
  mustNotTell,
}

/** The early help plan made for one named reader, and each paper that was made. */
export const givePlanPage = forWhoeverGives(givePage(giving))
export const planGivenPage = forWhoeverGives(givenPage(giving))
