import { dayOf, type Instant } from '../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Viewer } from '../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import { whyNothingNew } from '../child/facts.ts'
import { EarlyHelpAgreement, Request } from '../early-help/facts.ts'
import { newEnquiry, passToFrontDoor } from '../front-door/facts.ts'
import { tellsTooMuch } from './receive.ts'
import { Notification, ROUTE, Screening } from './records.ts'
import { LEVEL, type Level, SEVERE } from './tool.ts'
import { CLOSING } from './who.ts'

type Told = Row<typeof Notification>

/** Said to whoever comes after it was closed. */
export const CLOSED = 'Somebody closed it meanwhile. Look at what they decided.'

/** Whoever looks at it has it: refused where somebody else took it after this person looked. */
export function take(ctx: Ctx, viewer: Viewer, told: Told, seen: Instant): Promise<Outcome<string>> {
  if (told.closedAt !== null) return Promise.resolve(refused(CLOSED))
  return change(ctx, Notification, told.id, { holder: viewer.name, holderAccount: viewer.account }, seen)
}

/** The screening that holds: the last. */
export const lastScreening = <S extends Row<typeof Screening>>(all: readonly S[]): S | undefined =>
  all.toSorted((a, b) => a.screenedAt - b.screenedAt || a.knownAt - b.knownAt).at(-1)

/**
 * Says where it goes for one child, and closes it: always with a reason. What cannot wait goes to the front door unscreened;
 * anything less is a manager’s, after screening.
 */
export async function close(
  ctx: Ctx,
  viewer: Viewer,
  told: Told,
  typed: { route: string; reason: string; sure: string },
  seen: Instant,
): Promise<Outcome<string>> {
  if (told.closedAt !== null) return refused(CLOSED)
  const { route, reason } = typed
  if (!Object.hasOwn(ROUTE, route)) return invalid('route', 'Say where it goes')
  if (reason === '') return invalid('reason', 'Say why it goes there: none is closed without a reason')
  const screenings = (await list(ctx, Screening, told.subject)).filter(one => one.notification === told.id)
  const against =
    againstRoute(viewer, route, lastScreening(screenings)) ??
    (route === 'open-case' && !(await hasOpenCase(ctx, told.subject))
      ? 'There is no open case to pass this to. Choose where else it goes.'
      : undefined)
  if (against) return refused(against)
  if (route === 'none' && lastScreening(screenings)?.level === SEVERE && typed.sure === '')
    return invalid(
      'sure',
      'This was screened at level 4, severe risk. Choose where it goes, or say that you close it with no action all the same',
    )
  const leaks = await tellsTooMuch(ctx, told.subject, { reason })
  if (leaks.length > 0) return { ok: false, problems: leaks }
  const enquiry = route === 'front-door' ? await enquiryOf(ctx, told.incident) : null
  const closed = await change(
    ctx,
    Notification,
    told.id,
    { route: route as keyof typeof ROUTE, reason, closedAt: ctx.now, closedBy: viewer.name, enquiry },
    seen,
  )
  if (!closed.ok) return closed
  return passOn(ctx, told, { route, reason, enquiry, last: lastScreening(screenings) })
}

function againstRoute(
  viewer: Viewer,
  route: string,
  last: Row<typeof Screening> | undefined,
): string | undefined {
  if (route === 'front-door') return undefined
  if (!viewer.roles.some(role => CLOSING.includes(role)))
    return 'A manager of the front door says that it goes no further. You can pass it to the front door.'
  if (!last) return 'Screen it first. Only what goes to the front door goes there unscreened.'
  if (route === 'early-help' && last.consent !== 'given')
    return 'Early help is by agreement, and consent was not given. Ask when it is safe and screen it again, or choose otherwise.'
  return undefined
}

async function hasOpenCase(ctx: Ctx, child: string): Promise<boolean> {
  const open = await ctx.db.rows(
    'select 1 from referral_fact where child_id = $1 and referred_on is not null and closed_on is null limit 1',
    [child],
  )
  return open.length > 0
}

// Brothers and sisters of one incident stand on the front door’s board together.
async function enquiryOf(ctx: Ctx, incident: string): Promise<string> {
  const [before] = await ctx.db.rows<{ enquiry: string }>(
    'select enquiry from abuse_notification where incident = $1 and enquiry is not null limit 1',
    [incident],
  )
  return before?.enquiry ?? newEnquiry()
}

/** Who the contact is from, in the words of the return. */
const SOURCE = {
  police: { source: '6', agency: 'Police' },
  health: { source: '3F', agency: 'Health service' },
} as const

async function passOn(
  ctx: Ctx,
  told: Told,
  {
    route,
    reason,
    enquiry,
    last,
  }: { route: string; reason: string; enquiry: string | null; last?: Row<typeof Screening> },
): Promise<Outcome<string>> {
  const screened = last
    ? `Screened: ${LEVEL[last.level as Level]}, score ${last.score} of 15. ${last.evidence}`
    : 'Not screened: passed on at once.'
  if (enquiry !== null)
    return passToFrontDoor(ctx, {
      child: told.subject,
      ...SOURCE[told.teller ?? 'police'],
      worry: [told.account, screened, reason].join('\n\n'),
      enquiry,
    })
  if (route === 'early-help') {
    const why = await whyNothingNew(ctx, told.subject)
    if (why) return refused(why)
    const asked = await insert(ctx, Request, told.subject, {
      requestedOn: ctx.today,
      source: told.teller ?? 'police',
      sourceName: `Domestic abuse triage, ${told.incident}`,
      need: [reason, last?.childsNeeds, last?.hurtNeeds].filter(Boolean).join('\n\n'),
    } as never)
    return asked.ok && last ? agreedAsScreened(ctx, told.subject, last) : asked
  }
  return { ok: true, value: told.id }
}

/**
 * Agreement that was given when it was screened is early help’s, and nobody writes it down or asks for it again; unless
 * somebody has said something since, or the screening does not say who agreed, as the police’s may not.
 */
async function agreedAsScreened(
  ctx: Ctx,
  child: string,
  { consentOf, consentStanding, consentWhy, screenedAt, screenedBy, id }: Row<typeof Screening>,
): Promise<Outcome<string>> {
  const saidOn = dayOf(screenedAt)
  const said = await list(ctx, EarlyHelpAgreement, child)
  const since = said.some(one => one.purpose === 'early-help' && one.saidOn >= saidOn)
  if (consentOf === null || consentStanding === null || since) return { ok: true, value: id }
  return insert(ctx, EarlyHelpAgreement, child, {
    purpose: 'early-help',
    position: 'given',
    saidOn,
    askedOf: consentOf,
    standing: consentStanding,
    askedBy: screenedBy,
    reason: consentWhy,
  })
}
