import { addDays, type Day } from '../../core/day.ts'
import { exactly, type Inexact } from '../../core/inexact.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import {
  type Chance,
  chanceOf,
  type PlayedRecord,
  type PlayedVersion,
} from '../../engines/simulation/index.ts'
import { dayIn, type FamilyRecords, says } from './fault.ts'
import { misspelt } from './misspelt.ts'

/** A child, and the second record of them that a contact began. */
export type Twice = { person: string; again: string }

/**
 * Contacts that were written about a child as if nobody knew them, under a misspelt name or another date of birth, so
 * that they are on the record twice. The contact is one that was made anyway and led to nothing. What a reader who
 * looks again would join stays two: the product does not bring records of one person together yet.
 */
export function metTwice(
  lives: FamilyRecords,
  share: number,
  from: Day,
): { lost: PlayedRecord[]; more: PlayedRecord[]; twice: Twice[] } {
  const found: ReturnType<typeof metTwice> = { lost: [], more: [], twice: [] }
  const chance = chanceOf(lives.seed, 'met twice', lives.family.id)
  const [first] = lives.all('contact')
  for (const contact of lives.all('contact')) {
    // One record more is enough for a family.
    if (!chance.happens(share) || contact === first || found.twice.length > 0) continue
    const { receivedAt, outcome } = says(contact) as { receivedAt: Instant; outcome?: string }
    const on = dayOf(receivedAt)
    if (on < addDays(from, 7) || on > lives.until || outcome === undefined || outcome === 'referral') continue
    const known = lives
      .of(contact.subject, 'contact')
      .some(other => (says(other).receivedAt as Instant) < receivedAt)
    const [identity] = lives.of(contact.subject, 'identity')
    if (!known || !identity || !lives.isChildOn(contact.subject, on) || lives.hasEnded(contact.subject))
      continue
    const again = quickIdFrom(lives.seed, 'met twice', contact.subject)
    const who = whoAgain(identity, chance)
    if (!who) continue
    found.lost.push(contact)
    found.more.push(
      writtenAt(identity, again, again, receivedAt, on, who.values),
      ...addressOn(lives, contact.subject, on).map(one =>
        writtenAt(one, quickIdFrom(lives.seed, 'address', again), again, receivedAt, on, {
          lines: says(one).lines,
          postcode: says(one).postcode,
        }),
      ),
      { ...contact, subject: again, versions: contact.versions.map(who.told) },
    )
    found.twice.push({ person: contact.subject, again })
  }
  return found
}

/** How whoever took the contact wrote down who it was about; nothing where no slip is to be made of the name. */
function whoAgain(identity: PlayedRecord, chance: Chance) {
  const { forename, surname, born, sex } = says(identity) as {
    forename?: string | null
    surname?: string | null
    born?: Inexact | null
    sex?: string | null
  }
  if (!forename || !surname || !born) return undefined
  const isNameWrong = chance.happens(0.6)
  const written = isNameWrong ? misspelt(forename, chance) : forename
  if (isNameWrong && written === forename) return undefined
  const day = isNameWrong ? born.earliest : addDays(born.earliest, -chance.whole(1, 20))
  return {
    values: { forename: written, surname, born: exactly(day), sex },
    // The note of it names them as its writer did.
    told: (version: PlayedVersion): PlayedVersion => ({
      ...version,
      values: Object.fromEntries(
        Object.entries(version.values).map(([field, value]) => [
          field,
          field === 'worry' || field === 'reason' ? named(value, forename, written) : value,
        ]),
      ),
    }),
  }
}

const named = (text: unknown, before: string, after: string): unknown =>
  typeof text === 'string' ? text.replaceAll(before, after) : text

const writtenAt = (
  { kind }: PlayedRecord,
  id: string,
  subject: string,
  at: Instant,
  on: Day,
  values: Record<string, unknown>,
): PlayedRecord => ({ kind, id, subject, versions: [{ values, on, at, written: 'at-once' }] })

/** Where the child lived on a day, as far as the record has it. */
function addressOn(lives: FamilyRecords, subject: string, on: Day): PlayedRecord[] {
  return lives
    .of(subject, 'address')
    .filter(one => (dayIn(one, 'fromOn') ?? on) <= on && (dayIn(one, 'toOn') ?? addDays(on, 1)) > on)
    .slice(0, 1)
}
