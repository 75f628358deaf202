import { type Sql, sql } from '../../core/sql.ts'

// Pieces of SQL for areas that say what stands in Annex A: $1 and $2 are the first and last day that a list looks at.

/** A day as areas say it, empty where it had not come by the list's day. */
export const dayByThen = (day: Sql): Sql =>
  sql`case when ${day} <= $2::date then to_char(${day}, 'YYYY-MM-DD') end`

/** What is said of a day, empty where that day had not come by the list's day. */
export const saidByThen = (said: Sql, day: Sql): Sql => sql`case when ${day} <= $2::date then ${said} end`

/** Whether a day is within the list's. */
export const isWithin = (day: Sql): Sql => sql`(${day} between $1::date and $2::date)`

/** Whether what began and may have ended was open on the list's day, or ended within it. */
export const wasOpenWithin = (from: Sql, to: Sql): Sql =>
  sql`(${from} <= $2::date and (${to} is null or ${to} >= $1::date))`

/** Twelve months before the list's day, whatever the list looks back. */
export const YEAR_BEFORE = sql`($2::date - interval '12 months')::date`
