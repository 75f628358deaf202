import { type Sql, sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { dayByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
import { Episode } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'Missing',
    kind: Episode,
    columns: { kind: 'MISSING', wentOn: 'MIS_START', returnedOn: 'MIS_END' },
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

/** The day in London of a moment. */
export const inLondon = (moment: Sql): Sql => sql`(${moment} at time zone 'Europe/London')::date`

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'Missing',
    of: Episode,
    columns: ['MIS_START', 'MIS_END'],
    // The return asks of children in care; what is typed here may say the time and not the day.
    rows: sql`select m.id, m.child_id, to_char(m.went, 'DD/MM/YYYY') as "MIS_START", ${dayByYearsEnd(sql`m.returned`)} as "MIS_END"
      from (select id, child_id, coalesce(went_on, ${inLondon(sql`went_at`)}) as went,
          coalesce(returned_on, ${inLondon(sql`returned_at`)}) as returned from missing_episode) m
      where ${wentOnInYear(sql`m.went`, sql`m.returned`)} and exists (select from status_spell s
        where s.child_id = m.child_id and s.status = 'in-care' and s.from_on <= m.went and (s.to_on is null or s.to_on > m.went))`,
  },
]
