import type { Day } from '../../core/day.ts'
import { type Outcome, ok } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { PageOf } from '../../engines/area.ts'
import { type Ctx, insert, list, type Row } from '../../engines/records/index.ts'
import { Allocation } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { isFamilyHelp, underSection17 } from '../family-help/facts.ts'
import { GIVING, WRITING } from './actions/who.ts'
import { leadOf, planOf } from './current.ts'
import type { Lead } from './records.ts'

/** What this help is called on a day: early help, or Family Help from the day on which that holds. */
export const nameOfHelp = async (ctx: Ctx): Promise<'Early help' | 'Family Help'> =>
  (await isFamilyHelp(ctx, ctx.today)) ? 'Family Help' : 'Early help'

/**
 * Whether somebody writes the assessment, the plan and the reviews: whoever gives early help, and in Family Help a social worker
 * too, who may lead it (Families First Partnership programme guide).
 */
export const givesHelp = async (ctx: Ctx, roles: readonly Role[]): Promise<boolean> =>
  roles.some(role => GIVING.includes(role)) ||
  (roles.includes('social-worker') && (await isFamilyHelp(ctx, ctx.today)))

/** A page that writes: not there for a social worker while early help is a service of its own. */
export const forWhoeverGives = (page: PageOf): PageOf => ({
  ...page,
  may: WRITING,
  show: async (asked, problems) =>
    (await givesHelp(asked.ctx, asked.viewer.roles)) ? page.show(asked, problems) : 'not-found',
  act: async asked => ((await givesHelp(asked.ctx, asked.viewer.roles)) ? page.act!(asked) : 'not-found'),
})

/**
 * The plan of Family Help under section 17 is the child in need plan: the day from which it is one is written for the census and
 * for the visits, and nothing of the plan a second time. Nothing where there is no plan yet, or a child in need plan is open.
 */
export async function planIsInNeed(
  ctx: Ctx,
  child: string,
  episode: string,
  from: Day,
): Promise<Outcome<string>> {
  const under = await underSection17(ctx, child)
  const plan = await planOf(ctx, child, episode)
  const isOpen = (await list(ctx, InNeedPlan, child)).some(
    ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
  )
  if (!under || !plan || isOpen) return ok(child)
  const startedOn = Math.max(plan.agreedOn, from, under.fromOn) as Day
  return insert(ctx, InNeedPlan, child, { referral: under.referral, startedOn })
}

/** The open allocations of whoever leads: by account where they have one, else by name. */
export async function allocationsOfLead(ctx: Ctx, child: string, episode: string) {
  const lead = await leadOf(ctx, child, episode)
  if (!lead) return []
  return (await list(ctx, Allocation, child)).filter(
    one => one.toOn === null && WORKING.includes(one.role) && isOf(lead, one),
  )
}

const WORKING: readonly Row<typeof Allocation>['role'][] = ['social-worker', 'early-help-worker']

const isOf = (lead: Row<typeof Lead>, one: Row<typeof Allocation>): boolean =>
  lead.workerAccount === null
    ? one.worker.trim().toLowerCase() === lead.name.trim().toLowerCase()
    : one.workerAccount === lead.workerAccount
