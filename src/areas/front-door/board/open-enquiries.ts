import { createHash } from 'node:crypto'
import type { Day } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { Colour } from '../ratings.ts'

/** One child's contact that is not decided, as the board shows it. */
export type OpenContact = {
  id: string
  childId: string
  childName: string
  bornOn: Day | null
  receivedAt: Instant
  source: string
  agency: string | null
  worry: string
  enquiry: string | null
  holder: string | null
  holderAccount: string | null
  knownAt: Instant
  colour: Colour | null
  /** By when its colour, or the working day after receipt, asks for a decision. */
  dueAt: Instant | null
  dueOn: Day | null
  /** Partners who were asked and have not answered. */
  waitingFor: string[]
  /** The child has an open case: the worry belongs to its worker. */
  isOpenCase: boolean
  /** How many contacts about this child came in the twelve months before it, of other enquiries. */
  before: number
}

/** Contacts of one form, brothers and sisters together. */
export type OpenEnquiry = { key: string; contacts: OpenContact[] }

/**
 * Every contact that waits for a decision and that the viewer may see, those of one form together; what is due first in
 * front.
 */
export async function openEnquiries(ctx: Ctx): Promise<OpenEnquiry[]> {
  const contacts = await ctx.db.kept<OpenContact>(
    `select c.id, c.child_id as "childId", p.name as "childName", p.born_on as "bornOn", c.received_at as "receivedAt",
        c.source, c.agency, c.worry, c.enquiry, c.holder, c.holder_account as "holderAccount", c.known_at as "knownAt",
        r.colour, h.due_at as "dueAt", coalesce(h.due_on, d.due_on) as "dueOn",
        coalesce(k.partners, '{}') as "waitingFor",
        exists (select from referral f where f.child_id = c.child_id and f.closed_on is null
          and f.referred_on is not null) as "isOpenCase",
        (select count(distinct coalesce(e.enquiry, e.id::text))::int from contact e where e.child_id = c.child_id
          and e.id <> c.id and e.received_at < c.received_at and e.received_at >= c.received_at - interval '12 months'
          and (e.enquiry is null or e.enquiry is distinct from c.enquiry)) as before
     from contact c
     join person_profile p on p.person_id = c.child_id
     left join lateral (select colour from contact_rating r where r.contact = c.id
       order by rated_at desc, id limit 1) r on true
     left join clock_run d on d.about_id = c.id::text and d.child_id = c.child_id and d.clock = 'contact-decision'
     left join clock_run h on h.about_id = c.id::text and h.child_id = c.child_id and h.clock = 'mash-rag-' || r.colour
     left join lateral (select array_agg(k.partner order by k.asked_at) as partners from partner_check k
       where k.contact = c.id and k.answered_at is null) k on true
     where c.decided_at is null and c.received_at is not null
     order by coalesce(h.due_at, (d.due_on + 1)::timestamp at time zone 'Europe/London') nulls last, c.received_at, p.name, c.id`,
    [],
  )
  const together = new Map<string, OpenContact[]>()
  for (const contact of contacts) {
    const key = contact.enquiry ?? `${contact.receivedAt} ${contact.source}`
    const mine = together.get(key)
    if (mine) mine.push(contact)
    else together.set(key, [contact])
  }
  return [...together].map(([key, all]) => ({ key, contacts: all }))
}

/** Whether the moment by which a contact must be decided has passed. */
export const isLate = (
  { dueAt, dueOn }: Pick<OpenContact, 'dueAt' | 'dueOn'>,
  { now, today }: Pick<Ctx, 'now' | 'today'>,
): boolean => (dueAt === null ? dueOn !== null && dueOn < today : dueAt < now)

/** What the board shows, in a word: another word as soon as anything on it is another, or becomes late. */
export function versionOf(
  ctx: Pick<Ctx, 'now' | 'today'>,
  enquiries: readonly OpenEnquiry[],
  messages: readonly { id: string }[],
  unread: readonly { id: string; at: Instant }[],
  noTeam: readonly object[],
): string {
  const contacts = enquiries.flatMap(one => one.contacts)
  const shown = [
    contacts,
    contacts.map(one => isLate(one, ctx)),
    messages.map(({ id }) => id),
    unread,
    noTeam,
  ]
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}
