import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { isInYear } from '../../returns/year-sql.ts'
import { LeaverYear } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'OC3',
    kind: LeaverYear,
    columns: { inTouch: 'IN_TOUCH', activity: 'ACTIV', accommodation: 'ACCOM' },
    also: row => ({ year: row.year }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'OC3',
    of: LeaverYear,
    columns: ['ACTIV', 'ACCOM'],
    // Of whom nobody is in touch with, nothing can be told: 0. Not asked of whoever was in care on the day they turned 17 or
    // 18, or ceased to be on that day (rules 1007 and 1016).
    rows: sql`select l.id, l.child_id, case when l.in_touch = 'YES' then l.activity else coalesce(l.activity, '0') end as "ACTIV",
        case when l.in_touch = 'YES' then l.accommodation else coalesce(l.accommodation, '0') end as "ACCOM"
      from care_leaver_year l where l.year = $3::text and not exists (
        select from birth_fact b join status_spell s on s.child_id = b.person_id and s.status = 'in-care',
          lateral (values (17), (18)) as turned (age), lateral (select (b.born_on + make_interval(years => age))::date) as t (birthday)
        where b.person_id = l.child_id and ${isInYear(sql`t.birthday`)}
          and s.from_on <= t.birthday and (s.to_on is null or s.to_on >= t.birthday))`,
  },
]
