import { sql } from '../../core/sql.ts'
import type { Reading, YearRows } from '../../engines/records/index.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { dayByThen, isWithin, saidByThen } from '../../returns/annex-a/sql.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

/** The latest decision for adoption of each child by the list's day. */
const DECIDED = sql`(select distinct on (child_id) child_id, id, decided_on, ceased_on, reason_ceased
    from adoption_placement where decided_on <= $2::date order by child_id, decided_on desc, id desc)`

/** Days that the record of care and homes says of an adoption: entry, placement order, placed, order, fostering for adoption. */
const told = sql`left join lateral (select * from care_period c where c.child_id = d.child_id and not c.short_breaks and c.from_on <= $2::date
    order by c.from_on desc limit 1) p on true
  left join lateral (select matched_on from adoption m where m.child_id = d.child_id and m.matched_on <= $2::date
    order by m.matched_on desc limit 1) m on true
  left join lateral (select min(from_on) filter (where type in ('A3', 'A4', 'A5', 'A6')) as placed_on,
      min(from_on) filter (where type in ('U2', 'U5')) as fostered_on
    from placement_fact h where h.child_id = d.child_id and h.from_on between p.from_on and $2::date) h on true
  left join lateral (select min(e.from_on) as order_on from care_episode_fact e where e.child_id = d.child_id and e.legal_status = 'E1'
    and e.from_on between p.from_on and $2::date) o on true`

const SAID = sql`to_char(p.from_on, 'YYYY-MM-DD') as entered, to_char(d.decided_on, 'YYYY-MM-DD') as decided,
  to_char(o.order_on, 'YYYY-MM-DD') as "orderOn", to_char(m.matched_on, 'YYYY-MM-DD') as matched, to_char(h.placed_on, 'YYYY-MM-DD') as placed,
  case when p.reason_ended in ('E11', 'E12') then ${dayByThen(sql`p.to_on`)} end as adopted,
  ${dayByThen(sql`d.ceased_on`)} as reversed, ${saidByThen(sql`d.reason_ceased`, sql`d.ceased_on`)} as why,
  to_char(h.fostered_on, 'YYYY-MM-DD') as fostered`

const COLUMNS = [
  'entered',
  'decided',
  'orderOn',
  'matched',
  'placed',
  'adopted',
  'reversed',
  'why',
  'fostered',
]

/** Whether the child was adopted by the list's day: an order ends care. */
const ADOPTED = sql`coalesce(p.reason_ended in ('E11', 'E12') and p.to_on <= $2::date, false)`

/**
 * Children with a decision for adoption: list 10. Whose care ended in another way and whose decision nobody reversed is still
 * waiting on paper, and is in it: the list is where that is found.
 */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 10',
    of: AdoptionPlacement,
    columns: COLUMNS,
    rows: sql`select d.id, d.child_id, ${SAID} from ${DECIDED} d ${told}
      where (${ADOPTED} and ${isWithin(sql`p.to_on`)}) or (not ${ADOPTED} and (d.ceased_on is null or d.ceased_on >= $1::date))`,
  },
  {
    source: 'annex-a',
    table: 'List 10',
    of: Adoption,
    columns: COLUMNS,
    // Adopted, with the decision said beside the order alone.
    rows: sql`select d.id, d.child_id, ${SAID} from (select distinct on (child_id) child_id, id, decided_on, null::date as ceased_on,
        null::text as reason_ceased from adoption a where not exists (select from adoption_placement x
          where x.child_id = a.child_id and x.decided_on <= $2::date) order by child_id, decided_on desc nulls last, id) d ${told}
      where ${ADOPTED} and ${isWithin(sql`p.to_on`)}`,
  },
]

/** Decisions and matches of list 10. The order, the home and when care began are told by list 8. */
export const annexReadings: Reading[] = [
  annexReading(10, [AdoptionPlacement, Adoption], (said, row) => {
    const [decidedOn, matchedOn] = [said.day('decided'), said.day('matched')]
    if (decidedOn === null) return []
    const ended = { ceasedOn: said.day('reversed'), reasonCeased: said.code('why') }
    return [
      madeOf(AdoptionPlacement, row, [decidedOn], { decidedOn, ...ended }),
      ...(matchedOn === null ? [] : [madeOf(Adoption, row, [matchedOn], { decidedOn, matchedOn })]),
    ]
  }),
]
