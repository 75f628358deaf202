import { addMonths } from '../../core/day.ts'
import { sql } from '../../core/sql.ts'
import type { Answer, Reading, YearRows } from '../../engines/records/index.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { Episode } from '../care/facts.ts'
import { LeaverService } from './records.ts'

// Thirteen weeks of care since 14, some of them after 16 (Children Act 1989 schedule 2 paragraph 19B; the Care Leavers
// (England) Regulations 2010, regulation 3). Short breaks do not count.
const THIRTEEN_WEEKS = 91

/** Each young person of 16 and over with their days in care since they were 14, and whether any was after 16. */
const GROWN = sql`(select b.person_id, b.born_on, (b.born_on + interval '18 years')::date <= $2::date as grown,
    coalesce(sum(greatest(0, least(c.to_on, $2::date) - greatest(c.from_on, (b.born_on + interval '14 years')::date))), 0) as days,
    coalesce(bool_or(coalesce(c.to_on, $2::date) >= (b.born_on + interval '16 years')::date), false) as since_16,
    coalesce(bool_or(c.to_on is null or c.to_on > $2::date), false) as in_care
  from birth_fact b left join care_period c on c.child_id = b.person_id and not c.short_breaks and c.from_on <= $2::date
  where (b.born_on + interval '16 years')::date <= $2::date and (b.died_on is null or b.died_on > $2::date)
  group by b.person_id, b.born_on)`

/** Whom leaving care services are owed: list 9. Those in care at 16 and 17 are eligible before any service begins. */
export const annexRows: YearRows[] = [
  {
    source: 'annex-a',
    table: 'List 9',
    of: LeaverService,
    columns: ['since', 'eligible'],
    rows: sql`select distinct on (s.child_id) s.id, s.child_id, to_char(s.started_on, 'YYYY-MM-DD') as since,
        case when g.person_id is null then null when not g.grown and g.in_care then 'eligible'
          when g.days < ${THIRTEEN_WEEKS} or not g.since_16 then 'qualifying'
          when g.grown then 'former-relevant' else 'relevant' end as eligible
      from care_leaver_service s left join ${GROWN} g on g.person_id = s.child_id
      where s.started_on <= $2::date and (s.ended_on is null or s.ended_on > $2::date)
      order by s.child_id, s.started_on desc, s.id`,
  },
  {
    source: 'annex-a',
    table: 'List 9',
    of: Episode,
    columns: ['eligible'],
    rows: sql`select distinct on (c.child_id) c.record_id as id, c.child_id, 'eligible' as eligible
      from ${GROWN} g join care_period c on c.child_id = g.person_id and not c.short_breaks and c.from_on <= $2::date
        and (c.to_on is null or c.to_on > $2::date)
      where not g.grown and g.days >= ${THIRTEEN_WEEKS} and not exists (select from care_leaver_service s where s.child_id = g.person_id
        and s.started_on <= $2::date and (s.ended_on is null or s.ended_on > $2::date))
      order by c.child_id, c.from_on desc`,
  },
]

/** How a care leaver is doing, as last written down for a year that had begun by the list's day. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 9',
    by: 'person',
    columns: ['touch', 'livesIn', 'suitable', 'does'],
    rows: sql`select distinct on (child_id) child_id as id, in_touch as touch, nullif(left(accommodation, 1), '0') as "livesIn",
        nullif(substr(accommodation, 2, 1), '') as suitable, nullif(activity, '0') as does
      from care_leaver_year where year <= $3::text order by child_id, year desc, known_at desc, id`,
  },
]

/**
 * Care leavers of 18 and over of list 9: their service is taken to have begun on the 18th birthday, as care ends then at the
 * latest. Of those under 18 the list does not say from when, and the eligible are in care still.
 */
export const annexReadings: Reading[] = [
  annexReading(9, [LeaverService], (said, row) => {
    const born = said.day('born')
    const eligible = said.code('eligible')
    if (
      born === null ||
      (said.count('age') ?? 0) < 18 ||
      !(eligible === 'former-relevant' || eligible === 'qualifying')
    )
      return []
    return [madeOf(LeaverService, row, [], { startedOn: addMonths(born, 18 * 12) })]
  }),
]
