import type { Panel } from '../../engines/area.ts'
import { actionsOf, openPlans, plansHref } from './read.ts'
import { PLAN } from './records.ts'

/** How the child's plans stand, and the way to them. */
export const plansPanel: Panel = {
  place: 'workers',
  title: 'Plans',
  async show(ctx, child, page) {
    const [open, actions] = await ctx.db.together(
      () => [openPlans(ctx, child, page?.statuses), actionsOf(ctx, child)] as const,
    )
    if (open.length === 0 && actions.size === 0) return null
    const all = [...actions.values()].flat()
    const done = all.filter(({ progress }) => progress?.progress === 'done').length
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={plansHref(child)}>
          {open.length > 0 ? open.map(kind => PLAN[kind]).join(', ') : 'Plans that have ended'}
        </a>
        {all.length > 0 ? `, ${done} of ${all.length} actions done.` : ', no actions written yet.'}
      </p>
    )
  },
}
