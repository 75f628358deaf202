import type { Day } from '../../core/day.ts'
import { type Outcome, ok } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Asked, PageOf } from '../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import { Allocation } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { isFamilyHelp, underSection17 } from '../family-help/facts.ts'
import { GIVING, WRITING } from './actions/who.ts'
import { leadOf, openEpisode, planOf } from './current.ts'
import { Lead } from './records.ts'

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
  ...(page.act && {
    act: async (asked: Asked) =>
      (await givesHelp(asked.ctx, asked.viewer.roles)) ? page.act!(asked) : 'not-found',
  }),
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

/** Whether somebody leads Family Help for the council on paper, and works with the child no longer. */
export async function isLeadGone(ctx: Ctx, child: string, episode: string): Promise<boolean> {
  if (!(await isFamilyHelp(ctx, ctx.today))) return false
  const lead = await leadOf(ctx, child, episode)
  return lead?.agency === 'council' && (await allocationsOfLead(ctx, child, episode)).length === 0
}

/** Ends the part of whoever leads Family Help with the child on a day, as their history says it. */
export async function endsAsLead(
  ctx: Ctx,
  child: string,
  episode: string,
  on: Day,
  why: string | null,
): Promise<Outcome<string>> {
  for (const one of await allocationsOfLead(ctx, child, episode)) {
    const toOn = Math.max(on, one.fromOn ?? on) as Day
    const ended = await change(ctx, Allocation, one.id, { toOn, changeReason: why })
    if (!ended.ok) return ended
  }
  return ok(child)
}

type Who = { worker: string; account: string | null }

/**
 * In Family Help the lead is the one who works with the child: where somebody takes over from them there, as an absent worker’s
 * children are shared out or a case goes to another team, they take over the lead. Nothing while early help is a service of its
 * own, or where somebody else leads.
 */
export async function leadFollows(
  ctx: Ctx,
  child: string,
  [from, to]: readonly [Who, Who],
  on: Day,
  why: string,
): Promise<Outcome<string>> {
  if (!(await isFamilyHelp(ctx, on))) return ok(child)
  const episode = await openEpisode(ctx, child)
  const lead = episode && (await leadOf(ctx, child, episode.id))
  if (lead?.agency !== 'council') return ok(child)
  if (!isOf(lead, { worker: from.worker, workerAccount: from.account })) return ok(child)
  const toOn = Math.max(on, lead.fromOn) as Day
  const ended = await change(ctx, Lead, lead.id, { toOn, why })
  if (!ended.ok) return ended
  return insert(ctx, Lead, child, {
    episode: lead.episode,
    name: to.worker,
    agency: 'council',
    workerAccount: to.account,
    fromOn: toOn,
  })
}

const WORKING: readonly Row<typeof Allocation>['role'][] = ['social-worker', 'early-help-worker']

const isOf = (
  lead: Row<typeof Lead>,
  one: Pick<Row<typeof Allocation>, 'worker' | 'workerAccount'>,
): boolean =>
  lead.workerAccount === null
    ? one.worker.trim().toLowerCase() === lead.name.trim().toLowerCase()
    : one.workerAccount === lead.workerAccount
