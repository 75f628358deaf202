import { addDays, type Day } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { addWorkingDays } from '../../../core/working-days.ts'
import type { Asked } from '../../../engines/area.ts'
import {
  acknowledgement,
  compose,
  type Draft,
  type LetterOutcome,
  outcome as outcomeLetter,
  quality as qualityLetter,
  receipt,
  type Sender,
  thanks,
  whyNotShown,
  writeLetter,
} from '../../../engines/outbox/index.ts'
import { asService, type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { Contact } from '../records.ts'
import { ReferrerTold, type TOLD_HOW, type TOLD_WHAT } from '../records-feedback.ts'

type Told = Row<typeof Contact>

/** What came of telling: that it was written, or in plain words why nothing was. */
export type Telling = { written: true } | { written: false; why: string }

/** Family, neighbours and whoever stays unnamed: they are thanked, and never told what is known or done. */
const PUBLIC: readonly string[] = ['1A', '1B', '1C', '1D', '9', '10']

const LETTERS: Readonly<Record<string, LetterOutcome>> = {
  referral: 'assess',
  'early-help': 'early-help',
  information: 'advice',
  none: 'none',
  'open-case': 'existing',
}

/** On receipt: a professional hears that it arrived and by when it is decided; a member of the public is thanked. */
export function tellReceived(asked: Asked, contact: Told): Promise<Telling> {
  const sender = senderOf(asked)
  const received = dayOf(contact.receivedAt)
  return tell(asked, contact, 'acknowledgement', reader =>
    PUBLIC.includes(contact.source)
      ? writeLetter(thanks, asked.ctx.today, { reader, receivedOn: received, sender })
      : writeLetter(acknowledgement, asked.ctx.today, {
          reader,
          reference: contact.enquiry ?? '',
          receivedOn: received,
          decisionBy: addWorkingDays(received, 1),
          sender,
        }),
  )
}

/**
 * When it is decided: a professional hears what and by whom, in the least detail that they need to act (Working Together
 * 2023, chapter 3). A member of the public hears nothing more.
 */
export async function tellDecided(asked: Asked, contact: Told, decided: string): Promise<Telling> {
  if (PUBLIC.includes(contact.source))
    return { written: false, why: 'A member of the public is not told what was decided.' }
  return tell(asked, contact, 'decision', reader =>
    writeLetter(outcomeLetter, asked.ctx.today, {
      reader,
      reference: contact.enquiry ?? '',
      decidedOn: asked.ctx.today,
      outcome: LETTERS[decided] ?? 'none',
      decidedBy: 'a front door manager',
      sender: senderOf(asked),
    }),
  )
}

const senderOf = ({ council }: Asked): Sender => ({
  council: council.name,
  team: 'The front door',
  telephone: council.telephone,
})

/** The e-mail address of whoever made contact, where they gave one. */
const addressOf = ({ referrerContact }: Pick<Told, 'referrerContact'>): string | undefined =>
  /\S+@\S+/.exec(referrerContact ?? '')?.[0]

/** Why whoever made contact cannot be written to; null where they can. */
export function whyNotTold(contact: Told): string | null {
  if (contact.source === '9') return 'Whoever made contact gave no name.'
  return contact.referrer && addressOf(contact)
    ? null
    : 'There is no name and e-mail address of whoever made contact: tell them another way.'
}

/** By e-mail, to the one person who made contact, where they said how. It leaves without another look. */
async function tell(
  { ctx }: Asked,
  contact: Told,
  what: keyof typeof TOLD_WHAT,
  write: (reader: string) => Pick<Draft, 'subject' | 'paragraphs' | 'template' | 'edition'>,
): Promise<Telling> {
  const { referrer, subject: child } = contact
  const to = addressOf(contact)
  if (!referrer || !to) return { written: false, why: whyNotTold(contact) ?? '' }
  const done = await compose(ctx, {
    ...write(referrer),
    child,
    madeFrom: { kind: Contact, id: contact.id },
    reader: { name: referrer, standing: PUBLIC.includes(contact.source) ? 'member-of-public' : 'referrer' },
    channel: 'e-mail',
    to,
    withheld: await withheldAbout(ctx, child),
    state: 'confirmed',
  })
  if (!done.ok) return { written: false, why: sentencesOf(done) }
  await keepTold(ctx, contact, { what, how: 'e-mail' })
  return { written: true }
}

/** Keeps that whoever made contact was told something. */
export async function keepTold(
  ctx: Ctx,
  contact: Told,
  said: { what: keyof typeof TOLD_WHAT; how: keyof typeof TOLD_HOW; by?: string },
): Promise<Outcome<string>> {
  const { by, ...told } = said
  return insert(ctx, ReferrerTold, contact.subject, {
    ...told,
    contact: contact.id,
    toldAt: ctx.now,
    toldBy: by ?? 'The front door, by its outbox',
  })
}

/** Whether whoever made contact did so at work: only they are told what was decided, and how good their referral was. */
export const isProfessional = ({ source }: Pick<Told, 'source'>): boolean => !PUBLIC.includes(source)

/**
 * When a team takes the case on: a professional who referred hears a second time (children in need and child protection
 * action plan, 1.8: a letter from the front door on transfer, and from the locality on receipt).
 */
export async function tellAccepted(
  asked: Asked,
  contact: Told,
  { team, inTouchBy }: { team: string; inTouchBy: Day },
): Promise<Telling> {
  if (!isProfessional(contact))
    return { written: false, why: 'A member of the public is not told who has the case.' }
  const told = await list(asked.ctx, ReferrerTold, contact.subject)
  if (told.some(one => one.contact === contact.id && one.what === 'acceptance'))
    return { written: false, why: 'Whoever referred was told before which team has the case.' }
  return tell(asked, contact, 'acceptance', reader =>
    writeLetter(receipt, asked.ctx.today, {
      reader,
      to: 'professional',
      reference: contact.enquiry ?? '',
      acceptedOn: asked.ctx.today,
      inTouchBy,
      referrer: { name: reader, asksNotToBeNamed: contact.unnamed === true },
      sender: { ...senderOf(asked), team },
    }),
  )
}

/** Days in which a referral is fresh enough that its referrer hears which team has it. */
const FRESH_DAYS = 60
/** Local: working days in which somebody of the team is in touch with the family. */
const IN_TOUCH_WORKING_DAYS = 5

/** By when a team that takes a child on today is in touch with the family. */
export const inTouchBy = ({ today }: Ctx): Day => addWorkingDays(today, IN_TOUCH_WORKING_DAYS)

/**
 * The same where a team shows otherwise that it has the child: a transfer accepted, a worker allocated, early help begun. Only
 * while the contact that began it is fresh, and once for each contact.
 */
export function tellTransferAccepted(asked: Asked, child: string, team: string): Promise<Telling> {
  // With the service's rights: who begins early help may not read what a referrer was told, nor the outbox.
  return asService(asked.ctx, () => tellFirst(asked, child, team))
}

async function tellFirst(asked: Asked, child: string, team: string): Promise<Telling> {
  const since = addDays(asked.ctx.today, -FRESH_DAYS)
  const contacts = await list(asked.ctx, Contact, child)
  const began = contacts
    .filter(
      one =>
        (one.outcome === 'referral' || one.outcome === 'early-help') &&
        one.decidedAt !== null &&
        dayOf(one.decidedAt) >= since,
    )
    .sort((a, b) => b.receivedAt - a.receivedAt)[0]
  if (!began) return { written: false, why: 'No referral of these weeks began it.' }
  return tellAccepted(asked, began, { team, inTouchBy: inTouchBy(asked.ctx) })
}

/**
 * How good the referral was, in the words of whoever received it: by e-mail where `sends` says so, and in the pages of a
 * partner who referred. Either way refused where the words hold what a referrer must not be told.
 */
export async function tellQuality(
  asked: Asked,
  contact: Told,
  said: { quality: string; words: string | null; sends: boolean },
): Promise<Telling> {
  const write = (reader: string) =>
    writeLetter(qualityLetter, asked.ctx.today, {
      reader,
      reference: contact.enquiry ?? '',
      quality: said.quality,
      words: said.words,
      sender: senderOf(asked),
    })
  if (said.sends) return tell(asked, contact, 'quality', write)
  const { ctx } = asked
  const name = contact.referrer ?? 'whoever referred'
  const problems = await whyNotShown(ctx, {
    ...write(name),
    child: contact.subject,
    reader: { name, standing: 'referrer' },
    withheld: await withheldAbout(ctx, contact.subject),
  })
  return problems.length === 0
    ? { written: true }
    : { written: false, why: problems.map(({ message }) => message).join(' ') }
}

const sentencesOf = (done: Outcome<string>): string =>
  done.ok ? '' : done.problems.map(({ message }) => message).join(' ')
