import { sql } from '../../core/sql.ts'
import type { Answer, Reading, YearRows } from '../../engines/records/index.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { dayByThen, wasOpenWithin } from '../../returns/annex-a/sql.ts'
import { referralInLists } from '../front-door/facts.ts'
import { Assessment } from './records.ts'

/**
 * Assessments open within the list's days: list 4. A closed case ends what nobody authorised. Whether support was needed is
 * told by how the case closed: RC8 and RC9 are closures after an assessment that found none.
 */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 4',
    of: Assessment,
    columns: ['started', 'seen', 'authorised', 'support'],
    rows: sql`select a.id, a.child_id, to_char(a.started_on, 'YYYY-MM-DD') as started,
        case when a.child_seen in ('seen', 'alone') or a.first_seen_on <= $2::date then 'yes' when a.child_seen = 'not-seen' then 'no' end as seen,
        ${dayByThen(sql`a.authorised_on`)} as authorised,
        case when a.authorised_on > $2::date or a.authorised_on is null then null when r.record_id is null then 'unknown'
          when r.closed_on <= $2::date and r.closure_reason in ('RC8', 'RC9') then 'no' else 'yes' end as support
      from assessment a left join referral_fact r on r.record_id = a.referral
      where ${wasOpenWithin(sql`a.started_on`, sql`least(a.authorised_on, r.closed_on)`)}`,
  },
]

/** Whether an assessment is open, for the case status of list 6. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['isAssessed'],
    rows: sql`select child_id as id, 'yes' as "isAssessed" from assessment_fact
      where started_on <= $2::date and (over_on is null or over_on > $2::date) group by child_id`,
  },
]

/** Assessments of list 4, each under the referral of lists 3 and 6 that it follows. */
export const annexReadings: Reading[] = [
  annexReading(4, [Assessment], (said, row) => {
    const startedOn = said.day('started')
    if (startedOn === null) return []
    const seen = said.code('seen')
    return [
      madeOf(Assessment, row, [startedOn], {
        referral: referralInLists(row, startedOn),
        startedOn,
        authorisedOn: said.day('authorised'),
        childSeen: seen === 'yes' ? 'seen' : seen === 'no' ? 'not-seen' : null,
      }),
    ]
  }),
]
