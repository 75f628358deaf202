import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay, onA31March } from '../../returns/dfe-feed/sql.ts'
import { Allocation, Disability, Identity } from './records.ts'

/** What is known of who a child is, as the DfE's daily feed tells it. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'child_details',
    of: Identity,
    columns: [
      'unique_pupil_number',
      'former_unique_pupil_number',
      'unique_pupil_number_unknown_reason',
      'first_name',
      'surname',
      'date_of_birth',
      'expected_date_of_birth',
      'sex',
      'ethnicity',
      'postcode',
    ],
    // A day of birth may be an estimate, as the specification allows; with one, the expected day is told no more (CIN rule
    // 8525). The sex of a child who is not born is U (CIN rule 8750).
    rows: sql`select i.id, i.id as child_id, i.upn as unique_pupil_number, i.former_upn as former_unique_pupil_number,
        case when i.upn is null then i.upn_unknown end as unique_pupil_number_unknown_reason,
        i.forename as first_name, i.surname, ${isoDay(sql`i.born_earliest`)} as date_of_birth,
        case when i.born_earliest is null then ${isoDay(sql`i.expected_on`)} end as expected_date_of_birth,
        case when i.born_earliest is null and i.expected_on is not null then 'U'
          else case i.sex when '1' then 'M' when '2' then 'F' when '0' then 'U' when '9' then 'U' else i.sex end end as sex,
        i.ethnicity, a.postcode
      from identity i left join lateral (select postcode from address a
        where a.person_id = i.id and a.postcode is not null and (a.from_on is null or a.from_on <= $2::date)
          and (a.to_on is null or a.to_on >= $2::date)
        order by a.from_on desc nulls last, a.known_at desc, a.id limit 1) a on true`,
    mendedAt: '/areas/child/children/:child/identity',
  },
  {
    source: FEED,
    table: 'disabilities',
    of: Disability,
    columns: ['code'],
    rows: sql`select id, child_id, disability as code from disability where disability is not null`,
  },
  {
    source: FEED,
    table: 'care_worker_details',
    of: Allocation,
    columns: ['worker_id', 'start_date', 'end_date'],
    // The number of their registration; of whoever has none here, an id of their own that is no name. Those alone who held the
    // case on a 31 March, as authorities that already send the feed do since July 2026.
    rows: sql`select id, child_id, case when worker ~* '^(SW|XX)[0-9]{1,10}$' then worker
          else 'GT' || left(md5(coalesce(worker_account, worker)), 10) end as worker_id,
        ${isoDay(sql`from_on`)} as start_date, ${isoDay(sql`to_on`)} as end_date
      from allocation where role = 'social-worker' and ${onA31March(sql`from_on`, sql`to_on`)}`,
  },
]
