import { addMonths } from '../../core/day.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import { at, type Ctx, type Row } from '../../engines/records/index.ts'
import { CONTACT_OUTCOME } from '../front-door/facts.ts'
import { type Notification, ROUTE } from './records.ts'
import type { Teller } from './told-by-partners/teller.ts'

/** Something that we were told before about a child of the household: of whom, when, and why it was closed as it was. */
export type Before = { who: string; isThisChild: boolean; what: string; when: Instant; said: string }

// The household: the child, brothers and sisters, and whoever stood in a notification with the child, as those are written of
// before anybody has said what they are to each other.
const HOUSEHOLD = `select $1::uuid as id
    union select sibling_id from sibling_fact where person_id = $1
    union select o.child_id from abuse_notification mine join abuse_notification o on o.incident = mine.incident
      where mine.child_id = $1`

const TOLD: Readonly<Record<Teller, string>> = {
  police: 'Police notification',
  health: 'Notification by a health service',
}

/** What came before in a household, of twelve months: earlier notifications and contacts, the child’s own first. */
export async function historyOf(ctx: Ctx, told: Row<typeof Notification>): Promise<Before[]> {
  const rows = await ctx.db.rows<{
    child: string
    name: string
    isContact: boolean
    when: Instant
    said: string
    went: string | null
    reason: string | null
    teller: Teller | null
  }>(
    `select h.child_id as child, p.name, "isContact", "when", said, went, reason, teller from (
       select child_id, false as "isContact", notified_at as "when", account as said, route as went, reason, teller
       from abuse_notification where incident <> $2
       union all
       select child_id, true, received_at, worry, outcome, reason, null from contact_fact) h
     join (${HOUSEHOLD}) f on f.id = h.child_id
     join person_profile p on p.person_id = h.child_id
     where "when" >= $3 and "when" <= $4 order by h.child_id <> $1, "when" desc, p.name limit 40`,
    [
      told.subject,
      told.incident,
      at(londonInstant(addMonths(ctx.today, -12), '00:00')),
      at(told.closedAt ?? ctx.now),
    ],
  )
  return rows.map(({ child, name, isContact, when, said, went, reason, teller }) => {
    const words: Readonly<Record<string, string>> = isContact ? CONTACT_OUTCOME : ROUTE
    const came = went === null ? 'Still open' : (words[went] ?? went)
    return {
      who: name,
      isThisChild: child === told.subject,
      what: isContact ? 'Contact' : TOLD[teller ?? 'police'],
      when,
      said: [said, `(${[came, reason].filter(Boolean).join(': ')})`].join(' '),
    }
  })
}
