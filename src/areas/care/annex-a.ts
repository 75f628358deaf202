import { sql } from '../../core/sql.ts'
import type { Answer, Reading, YearRows } from '../../engines/records/index.ts'
import { careInParts } from '../../returns/annex-a/care-in-parts.ts'
import { annexReading, madeOf, saidInList } from '../../returns/annex-a/reading.ts'
import { dayByThen, saidByThen, wasOpenWithin, YEAR_BEFORE } from '../../returns/annex-a/sql.ts'
import { Episode, Review, Unaccompanied, Visit } from './records.ts'

const VISITS = sql`(select child_id, visited_on as on_date from care_visit
  union all select child_id, on_date from visit_note_fact)`

/**
 * Children in care: list 8. The period of care is the latest, the legal status its last by the list's day, since the first of
 * the episodes that have borne it without a break; category of need is that of the first episode.
 */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 8',
    of: Episode,
    columns: ['started', 'need', 'again', 'statusFrom', 'status', 'reviewed', 'visited', 'ceased', 'why'],
    rows: sql`select p.record_id as id, p.child_id, to_char(p.from_on, 'YYYY-MM-DD') as started, f.category_of_need as need,
        case when exists (select from care_period b where b.child_id = p.child_id and b.record_id <> p.record_id and not b.short_breaks
          and b.from_on between ${YEAR_BEFORE} and p.from_on) then 'yes' else 'no' end as again,
        to_char(l.since, 'YYYY-MM-DD') as "statusFrom", l.legal_status as status,
        (select to_char(max(x.reviewed_on), 'YYYY-MM-DD') from care_review x where x.child_id = p.child_id
          and x.reviewed_on between p.from_on and least(p.to_on, $2::date)) as reviewed,
        (select to_char(max(x.on_date), 'YYYY-MM-DD') from ${VISITS} x where x.child_id = p.child_id
          and x.on_date between p.from_on and least(p.to_on, $2::date)) as visited,
        ${dayByThen(sql`p.to_on`)} as ceased, ${saidByThen(sql`p.reason_ended`, sql`p.to_on`)} as why
      from (select distinct on (child_id) * from care_period where not short_breaks and ${wasOpenWithin(sql`from_on`, sql`to_on`)}
        order by child_id, from_on desc, record_id desc) p
      left join care_episode f on f.id = p.record_id
      left join lateral (select q.legal_status, min(q.started_on) as since from (
          select e.legal_status, e.started_on, row_number() over (order by e.started_on desc, e.id desc)
            - row_number() over (partition by e.legal_status order by e.started_on desc, e.id desc) as run
          from care_episode e where e.child_id = p.child_id and e.started_on between p.from_on and least(p.to_on, $2::date)) q
        where q.run = 0 group by q.legal_status order by min(q.started_on) desc limit 1) l on true`,
  },
]

/** What care says of a child in other lists, and beside the periods of list 8. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['seenInCare'],
    rows: sql`select child_id as id, to_char(max(visited_on), 'YYYY-MM-DD') as "seenInCare" from care_visit
      where visited_on <= $2::date and seen in ('seen', 'alone') group by child_id`,
  },
  {
    source: 'annex-a',
    table: 'List 7',
    by: 'person',
    columns: ['emergency'],
    // Police protection and emergency protection orders are statuses of care (L1, L2) within the list’s days.
    rows: sql`select child_id as id, 'yes' as emergency from care_episode
      where legal_status in ('L1', 'L2') and ${wasOpenWithin(sql`started_on`, sql`ended_on`)} group by child_id`,
  },
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['unaccompanied'],
    rows: sql`select child_id as id, 'yes' as unaccompanied from unaccompanied
      where "until" is null or "until" >= ${YEAR_BEFORE} group by child_id`,
  },
  {
    source: 'annex-a',
    table: 'List 9',
    by: 'person',
    columns: ['unaccompanied'],
    rows: sql`select child_id as id, 'yes' as unaccompanied from unaccompanied group by child_id`,
  },
]

/** Care of list 8, with the last review; a visit where list 6 says that the child was seen that day. */
export const annexReadings: Reading[] = [
  annexReading(8, [Episode, Review, Visit, Unaccompanied], (said, row) => {
    const [reviewedOn, visitedOn] = [said.day('reviewed'), said.day('visited')]
    const isSeen = saidInList(6, row).some(other => visitedOn !== null && other.day('lastSeen') === visitedOn)
    return [
      ...careInParts(said, row).map(part => ({
        ...madeOf(Episode, row, [], {
          startedOn: part.startedOn,
          reasonBegan: part.reasonBegan,
          legalStatus: part.hasStatus ? said.code('status') : null,
          categoryOfNeed: said.code('need'),
          endedOn: part.endedOn,
          // The next began the same day.
          reasonEnded: part.isLast ? said.code('why') : 'X1',
        }),
        id: part.id,
      })),
      ...(reviewedOn === null ? [] : [madeOf(Review, row, [reviewedOn], { reviewedOn })]),
      ...(isSeen ? [madeOf(Visit, row, [visitedOn!], { visitedOn, seen: 'seen' })] : []),
      ...(said.code('unaccompanied') === 'yes' ? [madeOf(Unaccompanied, row, [], { until: null })] : []),
    ]
  }),
]
