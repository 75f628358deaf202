import type { Day } from '../../core/day.ts'
import { sql } from '../../core/sql.ts'
import type { LoadedRow, Reading, YearRows } from '../../engines/records/index.ts'
import { annexReading, idOfMade, madeOf, saidInList } from '../../returns/annex-a/reading.ts'
import { dayByThen, isWithin, saidByThen, wasOpenWithin } from '../../returns/annex-a/sql.ts'
import { Contact, Referral } from './records.ts'

/** The day on which a contact came, in London. */
const CAME_ON = sql`(received_at at time zone 'Europe/London')::date`

/** Contacts, referrals, and the episodes of need that they began: lists 1, 3 and 6. */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 1',
    of: Contact,
    columns: ['contacted', 'source'],
    rows: sql`select id, child_id, to_char(${CAME_ON}, 'YYYY-MM-DD') as contacted, source from contact where ${isWithin(CAME_ON)}`,
  },
  {
    source: 'annex-a',
    table: 'List 3',
    of: Referral,
    columns: ['referred', 'closed', 'source', 'nfa', 'before'],
    // The number is of the twelve months before the child’s latest referral, and does not count it.
    rows: sql`select r.id, r.child_id, to_char(r.referred_on, 'YYYY-MM-DD') as referred, ${dayByThen(sql`r.closed_on`)} as closed, r.source,
        case when r.no_further_action in ('1', 'true') then 'yes' when r.no_further_action in ('0', 'false') then 'no' end as nfa,
        (select count(*)::text from referral b where b.child_id = r.child_id and b.id <> l.id
          and b.referred_on between (l.referred_on - interval '12 months')::date and l.referred_on) as before
      from referral r
      join (select distinct on (child_id) child_id, id, referred_on from referral where referred_on <= $2::date
        order by child_id, referred_on desc, id desc) l on l.child_id = r.child_id
      where ${isWithin(sql`r.referred_on`)}`,
  },
  {
    source: 'annex-a',
    table: 'List 6',
    of: Referral,
    columns: ['started', 'need', 'closed', 'why'],
    // One row a child, the latest episode. A referral that led to nothing is no service as a child in need.
    rows: sql`select distinct on (child_id) id, child_id, to_char(referred_on, 'YYYY-MM-DD') as started, primary_need as need,
        ${dayByThen(sql`closed_on`)} as closed, ${saidByThen(sql`closure_reason`, sql`closed_on`)} as why
      from referral where ${wasOpenWithin(sql`referred_on`, sql`closed_on`)} and coalesce(no_further_action, '0') in ('0', 'false')
      order by child_id, referred_on desc, id desc`,
  },
]

/** Referrals, which lists 3 and 6 both tell of: one record for a child and a day. */
export const annexReadings: Reading[] = [
  annexReading(3, [Referral], (said, row) => {
    const referredOn = said.day('referred')
    if (referredOn === null) return []
    const nfa = said.code('nfa')
    const noFurtherAction = nfa === 'yes' ? '1' : nfa === 'no' ? '0' : null
    return [madeOf(Referral, row, [referredOn], { referredOn, source: said.code('source'), noFurtherAction })]
  }),
  annexReading(6, [Referral], (said, row) => {
    const referredOn = said.day('started')
    if (referredOn === null) return []
    const closedOn = said.day('closed')
    const told = { primaryNeed: said.code('need'), closedOn, closureReason: said.code('why') }
    return [madeOf(Referral, row, [referredOn], { referredOn, ...told })]
  }),
]

/** The id of the child's referral in the same load that a day falls under: the latest that began by then. */
export function referralInLists(row: LoadedRow, on: Day | null): string | null {
  const days = [
    ...saidInList(3, row).map(said => said.day('referred')),
    ...saidInList(6, row).map(said => said.day('started')),
  ].filter(day => day !== null && on !== null && day <= on) as Day[]
  return days.length === 0 ? null : idOfMade(Referral, row, Math.max(...days))
}
