import { isoDay } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { SmartAction } from '../../engines/plans/index.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { type StatusSpell, statusesOf } from '../../engines/status/index.ts'
import { underSection17 } from '../family-help/facts.ts'
import { ActionProgress, PLAN, PlanAction } from './records.ts'

export type PlanKind = keyof typeof PLAN

/** Where a child's plans are. */
export const plansHref = (child: string): string => `/areas/plans/children/${child}`

// A status is what makes a plan of its kind due: section 17, section 47, care, and leaving it.
const OF_STATUS: Partial<Record<StatusSpell['status'], PlanKind>> = {
  'in-need': 'in-need',
  protection: 'protection',
  'in-care': 'care',
  'care-leaver': 'pathway',
}

// Plans that somebody begins and ends, each kept by its own area.
const BEGUN = (
  [
    ['education', 'education_plan_fact'],
    ['health', 'health_plan_fact'],
    ['safety', 'safety_plan_fact'],
    ['court', 'court_timetable_fact'],
  ] satisfies [PlanKind, string][]
)
  .map(([plan, view]) => `select '${plan}' as plan, child_id, from_on, to_on from ${view}`)
  .join(' union all ')

/** The kinds of plan that a child has today; `statuses` where the child's are asked for already. */
export async function openPlans(
  ctx: Ctx,
  child: string,
  statuses: Promise<readonly StatusSpell[]> = statusesOf(ctx, child),
): Promise<PlanKind[]> {
  const [all, begun] = await Promise.all([
    statuses,
    ctx.db.rows<{ plan: PlanKind }>(
      `select plan from (${BEGUN}) b where child_id = $1 and from_on <= $2::date and (to_on is null or to_on > $2::date)`,
      [child, isoDay(ctx.today)],
    ),
  ])
  const open = all.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= ctx.today) && (toOn === null || toOn > ctx.today),
  )
  const kinds = new Set([
    ...open.flatMap(({ status }) => OF_STATUS[status] ?? []),
    ...begun.map(({ plan }) => plan),
  ])
  // In Family Help under section 17 the one plan is the child in need plan: no other is begun beside it.
  if (kinds.has('in-need') && (await isOnePlan(ctx, child))) kinds.delete('in-need')
  return (Object.keys(PLAN) as PlanKind[]).filter(kind => kinds.has(kind))
}

const isOnePlan = async (ctx: Ctx, child: string): Promise<boolean> =>
  (await underSection17(ctx, child)) !== undefined &&
  !(await list(ctx, PlanAction, child)).some(({ plan }) => plan === 'in-need')

/** An action of a child's plan, with the time of its newest version. */
export type Planned = SmartAction & { knownAt: Instant }

/** A child's actions by the kind of plan, each with its latest mark, those due first in front. */
export async function actionsOf(ctx: Ctx, child: string): Promise<Map<PlanKind, Planned[]>> {
  const [marked, written] = await ctx.db.together(
    () => [list(ctx, ActionProgress, child), list(ctx, PlanAction, child)] as const,
  )
  const marks = marked.sort((a, b) => b.markedOn - a.markedOn || b.knownAt - a.knownAt)
  const found = new Map<PlanKind, Planned[]>()
  for (const action of written.sort((a, b) => a.byOn - b.byOn)) {
    const one = { ...action, progress: marks.find(mark => mark.action === action.id) }
    found.set(action.plan, [...(found.get(action.plan) ?? []), one])
  }
  return found
}
