import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import { colleagues } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import { teams } from '../../../engines/clocks/index.ts'
import { type Ctx, insert, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { CaseAcceptance } from '../records-feedback.ts'
import { CaseDeclined, CaseHandover, HANDING_ON } from '../records-handing-on.ts'

/** What was decided that a team then takes on. */
export const PASSED_ON: readonly string[] = ['referral', 'early-help']

/** One at a time says where a child’s case goes: two who answer at one moment answer one after the other. */
export const oneAtATime = (ctx: Ctx, child: string): Promise<unknown> => inTurn(ctx, `handing on ${child}`)

/** Teams that a case can go to: those who work with children, and those of colleagues. */
export async function teamsThere(ctx: Ctx): Promise<string[]> {
  const named = (await colleagues(ctx)).flatMap(({ team, roles }) =>
    team !== null && roles.includes('team-manager') ? [team] : [],
  )
  return [...new Set([...(await teams(ctx)), ...named])].sort((a, b) => a.localeCompare(b, 'en'))
}

/** A case that waits for a team to accept it, with the contact that it comes from. */
export type Handed = { handover: Row<typeof CaseHandover>; contact: Row<typeof Contact> }

/** What of a child waits for a team: the newest handover that no team has answered. */
export async function waitingFor(ctx: Ctx, child: string): Promise<Handed | undefined> {
  const accepted = new Set((await list(ctx, CaseAcceptance, child)).map(({ contact }) => contact))
  const declined = new Set((await list(ctx, CaseDeclined, child)).map(({ handover }) => handover))
  const contacts = await list(ctx, Contact, child)
  return (await list(ctx, CaseHandover, child))
    .filter(({ id, contact }) => !accepted.has(contact) && !declined.has(id))
    .sort((a, b) => b.handedAt - a.handedAt)
    .flatMap(handover => {
      const contact = contacts.find(({ id }) => id === handover.contact)
      return contact ? [{ handover, contact }] : []
    })[0]
}

/** Why this person may not answer for a team; nothing when they may. */
export function whyNotTheirs(viewer: Viewer, { handover, contact }: Handed): string | undefined {
  if (contact.decidedBy === viewer.name)
    return 'You decided it at the front door. Somebody of the receiving team accepts it.'
  if (handover.handedByAccount === viewer.account)
    return 'You handed it on. Somebody of the receiving team answers.'
  if (viewer.roles.includes('head-of-service')) return undefined
  return viewer.team?.toLowerCase() === handover.toTeam.toLowerCase()
    ? undefined
    : `A manager of ${handover.toTeam} accepts it, or a head of service.`
}

/** Hands a decided case on to a team, with the checklist; again to another where one did not accept it. */
export async function handOn(
  ctx: Ctx,
  viewer: Viewer,
  contact: Row<typeof Contact>,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, contact.subject)
  if (contact.decidedAt === null || !PASSED_ON.includes(contact.outcome ?? ''))
    return refused('Only what was decided for social care or early help goes to a team.')
  const accepted = (await list(ctx, CaseAcceptance, contact.subject)).find(one => one.contact === contact.id)
  if (accepted) return refused(`${accepted.team} has accepted it.`)
  const waiting = await waitingFor(ctx, contact.subject)
  if (waiting?.contact.id === contact.id)
    return refused(`It waits for ${waiting.handover.toTeam} to answer already.`)
  const toTeam = (await teamsThere(ctx)).find(one => one === typed.toTeam)
  if (!toTeam) return invalid('toTeam', 'Choose the team that is to take the child on')
  const said = HANDING_ON.flatMap(name =>
    typed[name] === 'yes' || typed[name] === 'no' ? [[name, typed[name] === 'yes'] as const] : [],
  )
  const unsaid = HANDING_ON.find(name => !said.some(([one]) => one === name))
  if (unsaid) return invalid(unsaid, 'Answer every line of the checklist')
  return insert(ctx, CaseHandover, contact.subject, {
    ...(Object.fromEntries(said) as Record<(typeof HANDING_ON)[number], boolean>),
    contact: contact.id,
    toTeam,
    notDone: typed.notDone || null,
    handedAt: ctx.now,
    handedBy: viewer.name,
    handedByAccount: viewer.account,
  })
}
