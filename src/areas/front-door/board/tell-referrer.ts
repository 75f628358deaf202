import type { Day } from '../../../core/day.ts'
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
  receipt,
  type Sender,
  thanks,
  writeLetter,
} from '../../../engines/outbox/index.ts'
import { list, type Row } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { Contact } from '../records.ts'

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
  return tell(asked, contact, reader =>
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
  return tell(asked, contact, reader =>
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

/**
 * When the team that takes the case on accepts it: the professional whose referral began it hears that it arrived there, and
 * by when somebody is in touch. Only while the referral is fresh; nobody of the public hears anything.
 */
export async function tellAccepted(
  asked: Asked,
  child: string,
  { team, since, inTouchBy }: { team: string; since: Day; inTouchBy: Day },
): Promise<Telling> {
  const contacts = await list(asked.ctx, Contact, child)
  const began = contacts
    .filter(one => one.outcome === 'referral' && one.decidedAt !== null && dayOf(one.decidedAt) >= since)
    .sort((a, b) => b.receivedAt - a.receivedAt)[0]
  if (!began) return { written: false, why: 'No referral of these weeks began it.' }
  if (PUBLIC.includes(began.source))
    return { written: false, why: 'A member of the public is not told what was decided.' }
  const sender = { ...senderOf(asked), team }
  return tell(asked, began, reader =>
    writeLetter(receipt, asked.ctx.today, {
      reader,
      to: 'professional',
      reference: began.enquiry ?? '',
      acceptedOn: asked.ctx.today,
      inTouchBy,
      referrer: { name: reader, asksNotToBeNamed: began.unnamed === true },
      sender,
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
  return done.ok ? { written: true } : { written: false, why: sentencesOf(done) }
}

const sentencesOf = (done: Outcome<string>): string =>
  done.ok ? '' : done.problems.map(({ message }) => message).join(' ')
