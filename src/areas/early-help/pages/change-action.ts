import { invalid, refused } from '../../../core/outcome.ts'
import { hintsOfForm } from '../../../engines/plans/index.ts'
import { change, one, type Row } from '../../../engines/records/index.ts'
import { type Family, type FamilyForm, familyPage } from '../../../web/family-form/index.ts'
import { helpHref } from '../actions/doing.ts'
import { WRITING } from '../actions/who.ts'
import { actionsIn } from '../current.ts'
import { forWhoeverGives } from '../family-help.ts'
import { PlanAction } from '../records-plan.ts'
import { inHelp, type OpenChild } from './family.ts'

/** A child of the family in whose plan the action stands, and which record of theirs it is. */
type Sharing = OpenChild & { action: string }

/** Where an action of the plan is changed. */
export const changeActionHref = (child: string, action: string): string =>
  `${helpHref(child)}/actions/${action}`

// What one writing gave to several children of a family: the same words, by the same person and day.
const isSame = (a: Row<typeof PlanAction>, b: Row<typeof PlanAction>): boolean =>
  a.what === b.what && a.who === b.who && a.byOn === b.byOn

/** The children in whose plan, of those in force, the action of the address stands: the child itself first. */
const sharing: Family<Sharing> = {
  ...inHelp,
  nobody: 'This is no action of a plan in force: what a plan that ended says stays as it was.',
  async childrenOf(page, child) {
    const open = await inHelp.childrenOf(page, child)
    const found: Sharing[] = []
    let first: Row<typeof PlanAction> | undefined
    for (const each of open) {
      const { ctx, path } = page
      const actions = await actionsIn(ctx, each.child, each.episode)
      const same = actions.find(({ action }) =>
        each.child === child ? action.id === path.action : first !== undefined && isSame(action, first),
      )?.action
      if (each.child === child) first = same
      if (same) found.push({ ...each, action: same.id })
    }
    return first ? found : []
  },
}

const form: FamilyForm<Sharing> = {
  path: 'actions/:action',
  title: 'Change an action of the early help plan',
  submit: 'Save the change',
  may: WRITING,
  kind: PlanAction,
  ofAll: ['need', 'change', 'what', 'who', 'byOn', 'knownBy', 'changedWhy'],
  ofEach: [],
  hints: hintsOfForm,
  // Why it was changed the last time is no reason for this one.
  async known({ ctx }, { action }) {
    const row = await one(ctx, PlanAction, action)
    return row && { ...row, changedWhy: null }
  },
  async write({ ctx }, { action, name }, values, _, seen) {
    if (!values.changedWhy) return invalid('changedWhy', 'Say why it is changed')
    const row = await one(ctx, PlanAction, action)
    return row
      ? change(ctx, PlanAction, action, values, (seen ?? row.knownAt) as typeof row.knownAt)
      : refused(`This action of ${name}’s plan is no longer there.`)
  },
}

/** An action said anew, with why, once for every child of the family in whose plan it stands; its history keeps what it said before. */
export const changeAction = forWhoeverGives(familyPage(sharing, form))
