import { MAY_RESTRICT } from '../../engines/access/index.ts'
import type { Action, Viewer } from '../../engines/area.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { holdsOneOf } from './navigation.ts'
import type { Site } from './site.ts'

type Way = { href: string; text: string }

/**
 * What decides what is offered: the age in years (null where nobody knows it), whether the life has ended, and which actions are
 * not in force today.
 */
type Offered = { age: number | null; isOver: boolean; notYet: ReadonlySet<Action> }

const isOffered = (action: Action, { age, isOver, notYet }: Offered): boolean => {
  const { ages, begins, afterTheEnd } = action
  const isOfAge = !ages || age === null || (age >= ages.from && age < ages.under)
  return isOfAge && !(isOver ? begins : afterTheEnd) && !notYet.has(action)
}

/** The actions that are not in force on the day shown: of a pathway that has not begun here, or no longer holds. */
export async function notInForce(site: Site, ctx: Ctx): Promise<ReadonlySet<Action>> {
  const dated = site.found.flatMap(({ area }) => area.actions ?? []).filter(({ inForce }) => inForce)
  // Several acts of one pathway ask one question.
  const questions = [...new Set(dated.map(({ inForce }) => inForce!))]
  const answers = await ctx.db.together(() => questions.map(holds => holds(ctx)))
  return new Set(dated.filter(({ inForce }) => !answers[questions.indexOf(inForce!)]))
}

/** Whether somebody has died, or was never born: what begins something is offered for them no longer. */
export async function isLifeOver(site: Site, ctx: Ctx, person: string): Promise<boolean> {
  const life = site.found.find(({ area }) => area.life)?.area.life
  if (!life) return false
  return (await list(ctx, life.kind, person)).some(row => life.ended(row) !== undefined)
}

/**
 * Everything the viewer may do about a child, by the part of practice it belongs to; who may see the record comes last.
 */
export function actionsFor(
  site: Site,
  viewer: Viewer,
  person: string,
  offered: Offered,
): { title: string; ways: Way[] }[] {
  const path = `/children/${person}`
  const areas = site.found.map(({ area: { title, actions = [] } }) => ({
    title,
    ways: actions
      .filter(action => holdsOneOf(viewer, action.may) && isOffered(action, offered))
      .map(({ id, title }) => ({ href: `${path}/${id}`, text: title })),
  }))
  const rights = [
    ...(holdsOneOf(viewer, MAY_RESTRICT)
      ? [{ href: `${path}/restrict`, text: 'Restrict who may see this record' }]
      : []),
    { href: `${path}/connection`, text: 'Say that you know this family' },
  ]
  return [...areas, { title: 'Who may see this record', ways: rights }].filter(({ ways }) => ways.length > 0)
}
