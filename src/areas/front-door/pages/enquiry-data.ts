import { dayOf } from '../../../core/instant.ts'
import { isId, logList, openPerson, openRecord } from '../../../engines/access/index.ts'
import { type Message, messagesFrom } from '../../../engines/outbox/index.ts'
import { type Behind, messageBehind } from '../../../engines/portals/index.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { type EarlierHelp, earlierHelp, type SiblingsHelp, siblingsHelp } from '../board/earlier-help.ts'
import { type KnownBefore, knownBefore } from '../board/known-before.ts'
import { othersOf } from '../board/one-enquiry.ts'
import { isProfessional } from '../board/tell.ts'
import { Contact, ContactRating, PartnerCheck } from '../records.ts'
import { ManagerAdvice } from '../records-advice.ts'
import { Agreement, AgreementAgency } from '../records-agreement.ts'
import { CaseAcceptance, ReferralQuality, ReferrerTold } from '../records-feedback.ts'
import { CaseDeclined, CaseHandover, DecisionBefore } from '../records-handing-on.ts'
import { PartnerAnalysis } from '../records-looking-back.ts'
import { NextStep } from '../records-next-steps.ts'
import { SignSeen } from '../records-threshold.ts'
import type { Passage } from '../threshold-guide.ts'
import { guideOn } from '../thresholds.ts'

/** One child's part of an enquiry, with all that is known and was done. */
export type Part = {
  contact: Row<typeof Contact>
  name: string
  ratings: Row<typeof ContactRating>[]
  checks: Row<typeof PartnerCheck>[]
  agreements: (Row<typeof Agreement> & { agencies: Row<typeof AgreementAgency>[] })[]
  analyses: Row<typeof PartnerAnalysis>[]
  steps: Row<typeof NextStep>[]
  /** Teams to which it was handed on, each with why it was not accepted. */
  handovers: (Row<typeof CaseHandover> & { declined: Row<typeof CaseDeclined> | undefined })[]
  acceptance: Row<typeof CaseAcceptance> | undefined
  advice: Row<typeof ManagerAdvice>[]
  /** Signs of the named passage that were seen. */
  signs: Row<typeof SignSeen>[]
  /** What was decided before a team sent it back. */
  before: Row<typeof DecisionBefore>[]
  /** The guidance of today, for a decision that is still to be made. */
  guideToday: Passage[]
  /** The threshold guidance: as it was on the day of the decision, else as it is. */
  guide: Passage[]
  known: KnownBefore
  /** Earlier cases, early help and steps, with how each ended. */
  help: EarlierHelp[]
  /** The same of brothers and sisters who have no part of their own in this enquiry. */
  siblings: SiblingsHelp[]
  /** What whoever made contact was written. */
  told: Message[]
  /** When they were told what, by whichever road. */
  tellings: Row<typeof ReferrerTold>[]
  /** How good a professional's referral was, once it is rated: of the whole enquiry. */
  quality: Row<typeof ReferralQuality> | undefined
  /** Whether it came from a professional. */
  professional: boolean
  /** The message by which it came, where the viewer may read it. */
  message: Behind | undefined
}

/** The parts of the enquiry that a contact belongs to, its own first; none where it may not be seen. */
export async function partsOf(ctx: Ctx, contactId: string): Promise<Part[]> {
  const first = isId(contactId) ? await openRecord(ctx, Contact, contactId) : undefined
  if (!first) return []
  const opened: { contact: Row<typeof Contact>; name: string }[] = []
  for (const id of [first.id, ...(await othersOf(ctx, first))]) {
    const contact = await openRecord(ctx, Contact, id)
    const child = contact && (await openPerson(ctx, contact.subject))
    if (contact && child) opened.push({ contact, name: child.name })
  }
  const children = opened.map(({ contact }) => contact.subject)
  const parts: Part[] = []
  for (const { contact, name } of opened) parts.push(await partOf(ctx, contact, name, children))
  await logFamily(ctx, parts, children)
  // The referral was one, whichever child's part it was rated from.
  const quality = parts.map(part => part.quality).find(one => one !== undefined)
  const message = await messageBehind(
    ctx,
    parts.map(({ contact }) => contact.id),
  )
  return parts.map(part => ({ ...part, quality, message }))
}

/** Logs whose contacts and earlier help stand on the page beside those of the enquiry’s own children. */
async function logFamily(ctx: Ctx, parts: readonly Part[], children: readonly string[]): Promise<void> {
  const others = new Set(
    parts.flatMap(({ known, siblings }) => [
      ...known.earlier.map(({ childId }) => childId),
      ...siblings.map(({ child }) => child),
    ]),
  )
  for (const child of children) others.delete(child)
  if (others.size > 0) await logList(ctx, 'list', 'Brothers and sisters beside an enquiry', [...others])
}

async function partOf(
  ctx: Ctx,
  contact: Row<typeof Contact>,
  name: string,
  children: readonly string[],
): Promise<Part> {
  const child = contact.subject
  const before = dayOf(contact.receivedAt)
  const href = (kind: string, id: string): string => recordHref(ctx, kind, id)
  const mine = <R extends { contact: string | null; knownAt: number }>(rows: R[]): R[] =>
    rows.filter(row => row.contact === contact.id).sort((a, b) => a.knownAt - b.knownAt)
  const declined = await list(ctx, CaseDeclined, child)
  const agencies = await list(ctx, AgreementAgency, child)
  return {
    contact,
    name,
    ratings: mine(await list(ctx, ContactRating, child)),
    checks: mine(await list(ctx, PartnerCheck, child)),
    agreements: mine(await list(ctx, Agreement, child)).map(one => ({
      ...one,
      agencies: agencies.filter(({ agreement }) => agreement === one.id),
    })),
    analyses: mine(await list(ctx, PartnerAnalysis, child)),
    steps: mine(await list(ctx, NextStep, child)).sort((a, b) => a.dueOn - b.dueOn),
    handovers: mine(await list(ctx, CaseHandover, child)).map(one => ({
      ...one,
      declined: declined.find(({ handover }) => handover === one.id),
    })),
    acceptance: mine(await list(ctx, CaseAcceptance, child)).at(-1),
    advice: mine(await list(ctx, ManagerAdvice, child)).sort((a, b) => a.advisedAt - b.advisedAt),
    signs: mine(await list(ctx, SignSeen, child)),
    before: mine(await list(ctx, DecisionBefore, child)),
    guideToday: await guideOn(ctx, ctx.today),
    guide: await guideOn(ctx, dayOf(contact.decidedAnewAt ?? contact.decidedAt ?? ctx.now)),
    known: await knownBefore(ctx, { child, contact: contact.id, receivedAt: contact.receivedAt }),
    help: await earlierHelp(ctx, child, before, href),
    siblings: await siblingsHelp(ctx, { child, before, without: children }, href),
    told: await messagesFrom(ctx, Contact, contact.id),
    tellings: mine(await list(ctx, ReferrerTold, child)),
    quality: mine(await list(ctx, ReferralQuality, child)).at(-1),
    professional: isProfessional(contact),
    message: undefined,
  }
}
