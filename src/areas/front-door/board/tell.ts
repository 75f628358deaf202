import type { Outcome } from '../../../core/outcome.ts'
import type { Role } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { compose, type Draft, type Sender } from '../../../engines/outbox/index.ts'
import { type Ctx, insert, type Row } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { Contact } from '../records.ts'
import { ReferrerTold, type TOLD_HOW, type TOLD_WHAT } from '../records-feedback.ts'
import { signed } from './deciders.ts'

export type Told = Row<typeof Contact>

/** What came of telling: that it was written and by whom, or in plain words why nothing was. */
export type Telling = { written: true; by: string } | { written: false; why: string }

/** Family, neighbours and whoever stays unnamed: they are thanked, and never told what is known or done. */
export const PUBLIC: readonly string[] = ['1A', '1B', '1C', '1D', '9', '10']

/** Whether whoever made contact did so at work: only they are told what was decided, and how good their referral was. */
export const isProfessional = ({ source }: Pick<Told, 'source'>): boolean => !PUBLIC.includes(source)

/** At the foot of what is written: the front door, by whoever decided or wrote it where it goes to a professional. */
export const senderOf = ({ council, viewer }: Asked, among?: readonly Role[]): Sender => ({
  council: council.name,
  team: 'The front door',
  telephone: council.telephone,
  ...(among && { writer: signed(viewer, among) }),
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
export async function tell(
  { ctx, viewer }: Asked,
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
    // Who signs is named, and may be.
    confirmed: [viewer.name],
    state: 'confirmed',
  })
  if (!done.ok) return { written: false, why: sentencesOf(done) }
  const by = signed(viewer)
  await keepTold(ctx, contact, { what, how: 'e-mail', by })
  return { written: true, by }
}

/** Keeps that whoever made contact was told something. */
export async function keepTold(
  ctx: Ctx,
  contact: Told,
  said: { what: keyof typeof TOLD_WHAT; how: keyof typeof TOLD_HOW; by: string },
): Promise<Outcome<string>> {
  const { by, ...told } = said
  return insert(ctx, ReferrerTold, contact.subject, {
    ...told,
    contact: contact.id,
    toldAt: ctx.now,
    toldBy: by,
  })
}

/** Every reason why something was refused, in one line. */
export const sentencesOf = (done: Outcome<string>): string =>
  done.ok ? '' : done.problems.map(({ message }) => message).join(' ')
