import { type Sql, sql } from '../core/sql.ts'

// Pieces of SQL for areas that say which rows they give a year: $1 and $2 are its first and last day (see YearRows).

/** Whether what went on from one day to another, or still does, went on in the year. */
export const wentOnInYear = (from: Sql, to: Sql): Sql =>
  sql`(${from} <= $2::date and (${to} is null or ${to} >= $1::date))`

/** Whether a day is one of the year's. */
export const isInYear = (day: Sql): Sql => sql`(${day} between $1::date and $2::date)`

/** A day as the SSDA903 writes it, empty where it had not come by the end of the year. */
export const dayByYearsEnd = (day: Sql): Sql =>
  sql`case when ${day} <= $2::date then to_char(${day}, 'DD/MM/YYYY') end`

/** The same as the children in need census writes it. */
export const isoDayByYearsEnd = (day: Sql): Sql =>
  sql`case when ${day} <= $2::date then to_char(${day}, 'YYYY-MM-DD') end`

/** What is said of a day, empty where that day had not come by the end of the year. */
export const saidByYearsEnd = (said: Sql, day: Sql): Sql =>
  sql`case when ${day} > $2::date then null else ${said} end`

/** Whether a child was in our care in the year, other than for short breaks. */
export const wasInCare = (child: Sql): Sql =>
  sql`exists (select from status_spell in_care where in_care.child_id = ${child} and in_care.status = 'in-care'
    and ${wentOnInYear(sql`in_care.from_on`, sql`in_care.to_on`)})`
