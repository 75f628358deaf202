import { addDays, type Day } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { addWorkingDays } from '../../../core/working-days.ts'
import type { Asked } from '../../../engines/area.ts'
import {
  acknowledgement,
  type LetterOutcome,
  outcome as outcomeLetter,
  receipt,
  thanks,
  writeLetter,
} from '../../../engines/outbox/index.ts'
import { asService, type Ctx, list } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { ReferrerTold } from '../records-feedback.ts'
import { DECIDERS, FRONT_DOOR, signed } from './deciders.ts'
import { isProfessional, PUBLIC, senderOf, type Telling, type Told, tell } from './tell.ts'

const LETTERS: Readonly<Record<string, LetterOutcome>> = {
  referral: 'assess',
  'early-help': 'early-help',
  information: 'advice',
  none: 'none',
  'open-case': 'existing',
}

/** On receipt: a professional hears that it arrived and by when it is decided; a member of the public is thanked. */
export function tellReceived(asked: Asked, contact: Told): Promise<Telling> {
  const received = dayOf(contact.receivedAt)
  return tell(asked, contact, 'acknowledgement', reader =>
    PUBLIC.includes(contact.source)
      ? writeLetter(thanks, asked.ctx.today, { reader, receivedOn: received, sender: senderOf(asked) })
      : writeLetter(acknowledgement, asked.ctx.today, {
          reader,
          reference: contact.enquiry ?? '',
          receivedOn: received,
          decisionBy: addWorkingDays(received, 1),
          sender: senderOf(asked, FRONT_DOOR),
        }),
  )
}

/**
 * When it is decided: a professional hears what, by whom and by which passage of the guidance, in the least detail that they
 * need to act (Working Together 2023, chapter 3). A member of the public hears nothing more.
 */
export async function tellDecided(
  asked: Asked,
  contact: Told,
  { outcome, passage }: { outcome: string; passage: string | null },
): Promise<Telling> {
  if (PUBLIC.includes(contact.source))
    return { written: false, why: 'A member of the public is not told what was decided.' }
  return tell(asked, contact, 'decision', reader =>
    writeLetter(outcomeLetter, asked.ctx.today, {
      reader,
      reference: contact.enquiry ?? '',
      decidedOn: asked.ctx.today,
      outcome: LETTERS[outcome] ?? 'none',
      decidedBy: signed(asked.viewer, DECIDERS),
      passage,
      sender: senderOf(asked, DECIDERS),
    }),
  )
}

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
      sender: { ...senderOf(asked, asked.viewer.roles), team },
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
