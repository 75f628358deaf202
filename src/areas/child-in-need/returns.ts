import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { isoDayByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
import { Plan } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'cin-census',
    table: 'CINplanDates',
    kind: Plan,
    columns: { startedOn: 'CINPlanStartDate', endedOn: 'CINPlanEndDate' },
    also: row => ({ referral: row.parents.CINdetails?.rowId ?? null }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'cin-census',
    table: 'CINplanDates',
    of: Plan,
    columns: ['CINPlanEndDate'],
    nests: true,
    rows: sql`select id, child_id, referral as under_id, ${isoDayByYearsEnd(sql`ended_on`)} as "CINPlanEndDate"
      from in_need_plan where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
]
