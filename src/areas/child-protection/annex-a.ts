import { type Sql, sql } from '../../core/sql.ts'
import type { Answer, Reading, YearRows } from '../../engines/records/index.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { dayByThen, isWithin, wasOpenWithin, YEAR_BEFORE } from '../../returns/annex-a/sql.ts'
import { referralInLists } from '../front-door/facts.ts'
import { Enquiry, Plan, Review, Visit } from './records.ts'

const notNeeded = (enquiry: Sql): Sql => sql`coalesce(${enquiry} in ('1', 'true'), false)`

/** How many others of the child there were in the twelve months before the list's day, by a day of theirs. */
const othersInYear = (day: Sql): Sql =>
  sql`(select count(*)::text from section_47 x where x.child_id = e.child_id and x.id <> e.id and ${day} between ${YEAR_BEFORE} and $2::date)`

/** The days on which a child with a plan was visited: at a visit of this area, or as a note says. */
const VISITS = sql`(select child_id, visited_on as on_date, seen = 'alone' as alone from protection_visit where seen in ('seen', 'alone')
  union all select child_id, on_date, alone from visit_note_fact)`

/** Section 47 enquiries and protection plans: lists 5 and 7. */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 5',
    of: Enquiry,
    columns: ['started', 'unneeded', 'conference', 'plan', 'enquiries', 'conferences'],
    // Open: neither a conference nor the word that none was needed, while the case is open.
    rows: sql`select e.id, e.child_id, to_char(e.started_on, 'YYYY-MM-DD') as started,
        case when ${notNeeded(sql`e.conference_not_needed`)} then 'yes' when e.conference_on <= $2::date then 'no' end as unneeded,
        ${dayByThen(sql`e.conference_on`)} as conference,
        case when e.conference_on <= $2::date then case when exists (select from protection_plan p
          where p.child_id = e.child_id and p.started_on = e.conference_on) then 'yes' else 'no' end end as plan,
        ${othersInYear(sql`x.started_on`)} as enquiries, ${othersInYear(sql`x.conference_on`)} as conferences
      from section_47 e left join referral_fact r on r.record_id = e.referral
      where e.started_on <= $2::date and (${isWithin(sql`e.started_on`)} or ${isWithin(sql`e.conference_on`)}
        or (not ${notNeeded(sql`e.conference_not_needed`)} and (e.conference_on is null or e.conference_on > $2::date)
          and (r.closed_on is null or r.closed_on >= $1::date)))`,
  },
  {
    source: 'annex-a',
    table: 'List 7',
    of: Plan,
    columns: ['started', 'initial', 'latest', 'visited', 'alone', 'reviewed', 'ended', 'previous'],
    rows: sql`select p.id, p.child_id, to_char(p.started_on, 'YYYY-MM-DD') as started, p.initial_category as initial,
        coalesce(p.latest_category, p.initial_category) as latest, to_char(v.on_date, 'YYYY-MM-DD') as visited,
        case v.alone when true then 'yes' when false then 'no' end as alone, to_char(w.reviewed_on, 'YYYY-MM-DD') as reviewed,
        ${dayByThen(sql`p.ended_on`)} as ended, greatest(coalesce(p.previous_plans, 0), (select count(*) from protection_plan b
          where b.child_id = p.child_id and b.started_on < p.started_on))::text as previous
      from (select distinct on (child_id) * from protection_plan where ${wasOpenWithin(sql`started_on`, sql`ended_on`)}
        order by child_id, started_on desc, id desc) p
      left join lateral (select x.on_date, x.alone from ${VISITS} x where x.child_id = p.child_id
        and x.on_date between p.started_on and least(p.ended_on, $2::date) order by x.on_date desc, x.alone desc limit 1) v on true
      left join lateral (select max(x.reviewed_on) as reviewed_on from protection_review x where x.child_id = p.child_id
        and x.reviewed_on between p.started_on and least(p.ended_on, $2::date)) w on true`,
  },
]

/** When a child with a plan was last seen, for list 6. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['seenProtected'],
    rows: sql`select child_id as id, to_char(max(visited_on), 'YYYY-MM-DD') as "seenProtected" from protection_visit
      where visited_on <= $2::date and seen in ('seen', 'alone') group by child_id`,
  },
]

/** Enquiries of list 5; plans of list 7 with the last visit and review conference that it tells of. */
export const annexReadings: Reading[] = [
  annexReading(5, [Enquiry], (said, row) => {
    const startedOn = said.day('started')
    if (startedOn === null) return []
    const unneeded = said.code('unneeded')
    return [
      madeOf(Enquiry, row, [startedOn], {
        referral: referralInLists(row, startedOn),
        startedOn,
        conferenceOn: said.day('conference'),
        conferenceNotNeeded: unneeded === 'yes' ? '1' : unneeded === 'no' ? '0' : null,
      }),
    ]
  }),
  annexReading(7, [Plan, Review, Visit], (said, row) => {
    const startedOn = said.day('started')
    if (startedOn === null) return []
    const [visitedOn, reviewedOn, alone] = [said.day('visited'), said.day('reviewed'), said.code('alone')]
    const plan = madeOf(Plan, row, [startedOn], {
      referral: referralInLists(row, startedOn),
      startedOn,
      endedOn: said.day('ended'),
      initialCategory: said.code('initial'),
      latestCategory: said.code('latest'),
      previousPlans: said.count('previous'),
    })
    return [
      plan,
      ...(reviewedOn === null ? [] : [madeOf(Review, row, [reviewedOn], { plan: plan.id, reviewedOn })]),
      // A statutory visit counts where the child was seen; the list says whether alone.
      ...(visitedOn === null
        ? []
        : [madeOf(Visit, row, [visitedOn], { visitedOn, seen: alone === 'yes' ? 'alone' : 'seen' })]),
    ]
  }),
]
