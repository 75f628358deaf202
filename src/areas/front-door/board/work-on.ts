import { type Instant, plusHours } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import { agenciesReached, standingOf } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, insert, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { type Colour, HOURS, lastRating } from '../ratings.ts'
import { COLOUR, Contact, ContactRating, PARTNER, PartnerCheck } from '../records.ts'
import { QUALITY, ReferralQuality } from '../records-feedback.ts'
import { hoursOn } from '../thresholds.ts'
import { whyNotCovered } from './agreement.ts'
import { othersOf } from './one-enquiry.ts'
import { isProfessional } from './tell.ts'

type Taken = Row<typeof Contact>

const DECIDED = 'It was decided meanwhile. Look at the decision first.'

/** Whoever works on a contact has it: refused where somebody else took it after this person looked. */
export function take(ctx: Ctx, viewer: Viewer, contact: Taken, seen: Instant): Promise<Outcome<string>> {
  if (contact.decidedAt !== null) return Promise.resolve(refused(DECIDED))
  return change(ctx, Contact, contact.id, { holder: viewer.name, holderAccount: viewer.account }, seen)
}

/** Puts a contact back for others. */
export function letGo(ctx: Ctx, contact: Taken, seen: Instant): Promise<Outcome<string>> {
  return change(ctx, Contact, contact.id, { holder: null, holderAccount: null }, seen)
}

/** A manager's rating, on receipt or later: each is kept. It needs nothing else, so that nothing holds up a red one. */
export async function rate(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { colour, nextSteps, stage }: { colour: string; nextSteps: string; stage: 'first' | 'final' | 'anew' },
): Promise<Outcome<string>> {
  if (contact.decidedAt !== null && stage === 'first') return refused(DECIDED)
  if (!Object.hasOwn(COLOUR, colour)) return invalid('colour', 'Choose red, amber or green')
  const hours = await hoursOn(ctx, ctx.today)
  return insert(ctx, ContactRating, contact.subject, {
    contact: contact.id,
    stage,
    colour: colour as Colour,
    ratedAt: ctx.now,
    ratedBy: viewer.name,
    nextSteps: nextSteps || null,
    hours: hours[colour as Colour],
  })
}

/** Hours in which a partner answers where nobody has rated the contact yet; else half of those of its colour. */
const UNRATED_HOURS = 24

/**
 * Asks a partner what they know; where an agency's own people have accounts, in their portal. A record that few may see is
 * asked about by telephone: who signs in at an agency is not who was named for it.
 */
export async function ask(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { partner, asks, agency, despite }: { partner: string; asks: string; agency: string; despite: string },
): Promise<Outcome<string>> {
  if (contact.decidedAt !== null) return refused(DECIDED)
  if (!Object.hasOwn(PARTNER, partner)) return invalid('partner', 'Choose which partner you ask')
  const why = despite === '' ? await whyNotCovered(ctx, contact, partner) : undefined
  if (why) return invalid('despite', why)
  if (agency !== '') {
    if (!(await agenciesReached(ctx)).some(one => one.agencyId === agency))
      return invalid('agency', 'Nobody of this agency has an account')
    if (asks === '') return invalid('asks', 'Say what we need to know: they see nothing else of the contact')
    if ((await standingOf(ctx, contact.subject)).restricted)
      return invalid('agency', 'Few may see this child’s record: ask this agency by telephone')
  }
  const rated = lastRating(
    (await list(ctx, ContactRating, contact.subject)).filter(one => one.contact === contact.id),
  )
  return insert(ctx, PartnerCheck, contact.subject, {
    contact: contact.id,
    partner: partner as never,
    asks: asks || null,
    despite: despite || null,
    agency: agency || null,
    askedAt: ctx.now,
    dueAt: plusHours(ctx.now, rated ? (rated.hours ?? HOURS[rated.colour]) / 2 : UNRATED_HOURS),
    askedBy: viewer.name,
  })
}

/**
 * Keeps how good a professional's referral was, once for an enquiry: brothers and sisters came in one referral. Two who rate
 * it at one moment from two of its parts rate it one after the other.
 */
export async function rateQuality(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { quality, missing }: { quality: string; missing: string },
): Promise<Outcome<string>> {
  if (!isProfessional(contact)) return refused('Only a professional’s referral is rated.')
  await inTurn(ctx, `quality ${contact.enquiry ?? `${contact.receivedAt} ${contact.source}`}`)
  const [rated] = await ctx.db.rows<{ by: string }>(
    'select rated_by as by from referral_quality where contact = any($1::uuid[]) limit 1',
    [[contact.id, ...(await othersOf(ctx, contact))]],
  )
  if (rated) return refused(`${rated.by} rated it meanwhile. Look at it first.`)
  if (!Object.hasOwn(QUALITY, quality))
    return invalid('quality', 'Choose how much of what we needed was in it')
  return insert(ctx, ReferralQuality, contact.subject, {
    contact: contact.id,
    quality: quality as keyof typeof QUALITY,
    missing: missing || null,
    agency: contact.agency,
    ratedAt: ctx.now,
    ratedBy: viewer.name,
  })
}

/** Writes down what a partner answered: refused where somebody else wrote an answer meanwhile. */
export function answer(
  ctx: Ctx,
  check: Row<typeof PartnerCheck>,
  { words, by }: { words: string; by: string },
): Promise<Outcome<string>> {
  if (check.answeredAt !== null)
    return Promise.resolve(refused('Their answer is there already. Look at it first.'))
  if (words === '')
    return Promise.resolve(invalid(`answer-${check.id}`, 'Say what they know, or that they know nothing'))
  return change(
    ctx,
    PartnerCheck,
    check.id,
    { answeredAt: ctx.now, answer: words, answeredBy: by || null },
    check.knownAt,
  )
}
