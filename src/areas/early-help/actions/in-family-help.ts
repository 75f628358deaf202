import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import { colleagues } from '../../../engines/access/index.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { Allocation, allocatable, chosenWorker, endsInRole, whyNotInRole } from '../../child/facts.ts'
import { goOnUnderSection17, holdsToday, isFamilyHelp } from '../../family-help/facts.ts'
import { refer } from '../../front-door/facts.ts'
import { leadOf } from '../current.ts'
import { allocationsOfLead, endsAsLead, planIsInNeed } from '../family-help.ts'
import { type Episode, Lead } from '../records.ts'
import { closeSocialCare } from './close-social-care.ts'
import { type Doing, inEpisode, notYet, thenShow } from './doing.ts'
import { endLead } from './lead.ts'
import { MANAGING } from './who.ts'

/**
 * In Family Help a step up ends nothing: the assessment, the plan and whoever leads go on, from that day under section 17. The
 * referral opens, so that what the law asks of it begins to run; a plan that is there is the child in need plan from then on
 * (Families First Partnership programme guide, DfE, March 2025; Working Together to Safeguard Children 2023, chapter 3).
 */
export async function goesOnUp(
  { ctx, viewer, child, values }: Doing,
  episode: Row<typeof Episode>,
  on: Day,
): Promise<Outcome<string>> {
  const open = await ctx.db.first<{ id: string }>(
    'select record_id as id from referral_fact where child_id = $1 and closed_on is null order by referred_on desc limit 1',
    [child],
  )
  const referral = open ? ok(open.id) : await refer(ctx, child, on, '5D', 'step-up')
  if (!referral.ok) return referral
  const going = await goOnUnderSection17(ctx, child, {
    referral: referral.value,
    fromOn: on,
    why: values.decisionReason as string | null,
    decidedBy: viewer.name,
  })
  if (!going.ok) return going
  const plan = await planIsInNeed(ctx, child, episode.id, on)
  return plan.ok ? ok(episode.id) : plan
}

/** Family Help that was under section 17 goes on without it: social care’s case closes, and whoever leads stays. */
export async function goesOnDown({ ctx, child }: Doing, episode: string, on: Day): Promise<Outcome<string>> {
  const staying = (await allocationsOfLead(ctx, child, episode)).map(({ id }) => id)
  return closeSocialCare(ctx, child, on, staying)
}

/** Whoever led the case that steps down to Family Help leads it from that day: gives the allocation that stays. */
export async function leadsOn(
  ctx: Ctx,
  child: string,
  episode: string,
  on: Day,
): Promise<Outcome<readonly string[]>> {
  const led = (await list(ctx, Allocation, child))
    .filter(({ role, toOn }) => role === 'social-worker' && toOn === null)
    .sort((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0))[0]
  if (!led) return ok([])
  const { worker: name, workerAccount } = led
  const begun = await insert(ctx, Lead, child, {
    episode,
    name,
    agency: 'council',
    workerAccount,
    fromOn: on,
  })
  return begun.ok ? ok([led.id]) : begun
}

const lead = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values, recordId } = doing
    const fromOn = values.fromOn as Day | null
    if (fromOn === null) return invalid('fromOn', 'Say from which day')
    const future = notYet(ctx, 'fromOn', fromOn)
    if (future) return future
    if (fromOn < episode.startedOn)
      return invalid('fromOn', `It began on ${formatDay(episode.startedOn)}: nobody can lead it before`)
    if (!(await isFamilyHelp(ctx, fromOn)))
      return refused(
        'Family Help does not hold on that day. Name the lead professional of early help instead.',
      )
    const before = await leadOf(ctx, child, episode.id)
    // The same form sent twice.
    if (before?.id === recordId) return thenShow(ok(recordId), child)
    const chosen = await chosenWorker(ctx, String(values.workerAccount ?? ''))
    if (!chosen.ok) return chosen
    const { worker, account } = chosen.value
    const isWho = (one: { worker: string; workerAccount: string | null }) =>
      account === null ? one.workerAccount === null && one.worker === worker : one.workerAccount === account
    if (before && isWho({ worker: before.name, workerAccount: before.workerAccount }))
      return invalid('workerAccount', `${worker} leads already`)
    if (before && !values.why)
      return invalid('why', `${before.name} leads: say why somebody else does from then on`)
    const open = (await list(ctx, Allocation, child)).filter(({ toOn }) => toOn === null)
    if (open.some(one => one.role === 'child-protection-lead' && isWho(one)))
      return invalid(
        'workerAccount',
        `${worker} leads the protection of this child, and joins whoever leads the help`,
      )
    const isQualified = (await whyNotInRole(ctx, child, chosen.value, 'social-worker')) === undefined
    const role = isQualified ? 'social-worker' : 'early-help-worker'
    const unfit = await whyNotInRole(ctx, child, chosen.value, role)
    if (unfit) return invalid('workerAccount', unfit)
    const ended = await stops(ctx, child, episode.id, fromOn, values.why as string | null)
    if (!ended.ok) return ended
    const begun = {
      episode: episode.id,
      name: worker,
      agency: 'council' as const,
      workerAccount: account,
      fromOn,
    }
    const led = await insert(ctx, Lead, child, begun, recordId)
    if (!led.ok) return led
    if (open.some(one => one.role === role && isWho(one))) return thenShow(led, child)
    const team = (await colleagues(ctx)).find(({ id }) => id === account)?.team ?? episode.hub
    const given = { worker, workerAccount: account, role, team, fromOn } as const
    const allocated = await insert(ctx, Allocation, child, given)
    if (!allocated.ok) return allocated
    const one = await endsInRole(ctx, child, role, fromOn, {
      but: allocated.value,
      why: values.why as string,
    })
    return one.ok ? thenShow(led, child) : one
  })

// Whoever led stops leading, and working with the child as its lead.
async function stops(
  ctx: Ctx,
  child: string,
  episode: string,
  on: Day,
  why: string | null,
): Promise<Outcome<unknown>> {
  const parts = await endsAsLead(ctx, child, episode, on, why)
  if (!parts.ok) return parts
  const ended = await endLead(ctx, child, episode, on, why)
  return ended && !ended.ok ? invalid('fromOn', 'The lead before them began later than this day') : ok(child)
}

/** Whoever led early help goes on leading, unless a manager says otherwise here, with the reason. */
export const leadingFamilyHelp: Action = {
  id: 'lead-family-help',
  title: 'Say who leads Family Help',
  submit: 'Save who leads',
  may: MANAGING,
  inForce: holdsToday,
  form: Lead,
  ask: ['workerAccount', 'fromOn', 'why'],
  needs: ['fromOn'],
  choices: async (ctx, viewer) => ({ workerAccount: await allocatable(ctx, viewer) }),
  run: lead,
}
